import type { OpenedDocument } from '../worker/messages.ts';
import { matches } from './matches.ts';

/** Indexes of the findings that the search leaves, in the order in which the margin shows them. */
export function visibleFindings(document: OpenedDocument, search: string): number[] {
  return document.findings.flatMap((finding, index) => {
    const where = document.places[finding.at]?.form ?? '';
    return matches(search, finding.rule, finding.message, finding.remedy, finding.outcome, where) ? [index] : [];
  });
}
