import { contextOf } from '../../checks/context.ts';
import { runChecks } from '../../checks/runChecks.ts';
import { doubtsOf } from '../../model/doubts.ts';
import type { Reading } from '../../model/reading.ts';
import { titleOf, titleText } from './documentTitle.ts';
import type { InputOutcome } from './messages.ts';

/** Checks every document of a reading and counts what was found. */
export function outcomeOf(id: number, reading: Reading): InputOutcome {
  const [first] = reading.documents;
  if (first === undefined) {
    return unreadableOutcome(id, reading.problems[0]?.message ?? 'No ownership document is in it.');
  }
  let [fails, reviews, doubts] = [0, 0, 0];
  let errors = errorsIn(reading.problems);
  for (const document of reading.documents) {
    errors += errorsIn(document.problems);
    doubts += doubtsOf(document.document, document.problems).length;
    for (const finding of runChecks(document.document, contextOf(document)).findings) {
      if (finding.outcome === 'fail') fails++;
      else reviews++;
    }
  }
  const title = titleText(titleOf(first));
  return { id, title, documents: reading.documents.length, fails, reviews, errors, doubts, unreadable: null };
}

export function unreadableOutcome(id: number, unreadable: string): InputOutcome {
  return { id, title: null, documents: 0, fails: 0, reviews: 0, errors: 0, doubts: 0, unreadable };
}

function errorsIn(problems: readonly { readonly severity: string }[]): number {
  return problems.filter((problem) => problem.severity === 'error').length;
}
