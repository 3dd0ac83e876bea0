import type { CheckContext } from '../checks/context.ts';
import { type RuleFinding, runChecks } from '../checks/runChecks.ts';
import { writeOwnershipXml } from '../formats/ownershipXml/write.ts';
import type { OwnershipDocument } from '../model/ownershipDocument.ts';

/** The XML a filer sends, or why it is not written. */
export interface FilerDocument {
  /** Null when EDGAR would suspend the filing and nobody asked for the XML all the same. */
  readonly xml: string | null;
  /** What EDGAR would suspend the filing for, by the rules that say so. */
  readonly refusals: readonly RuleFinding[];
}

/**
 * The document as its filer sends it, without the fields that EDGAR supplies. Refuses to write what EDGAR would refuse to
 * take, unless `evenIfSuspended`: a person may need the XML to see what is wrong with it.
 */
export function filerDocument(
  document: OwnershipDocument,
  context: CheckContext,
  evenIfSuspended = false,
): FilerDocument {
  const refusals = runChecks(document, context).findings.filter(
    (finding) => finding.outcome === 'fail' && finding.rule.consequence === 'suspended',
  );
  const refused = refusals.length > 0 && !evenIfSuspended;
  return { xml: refused ? null : writeOwnershipXml(document, 'filer'), refusals };
}
