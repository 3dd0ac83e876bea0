import { type FieldPath, fieldPath } from '../../model/fieldPath.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';
import type { PageEvidence } from './evidence.ts';
import { checkMark } from './head/checkMark.ts';
import { partOf } from './head/parts.ts';
import type { Layout } from './layout.ts';

const END = /^(?:Note: File three copies|(?:Potential )?Persons who (?:are to )?respond to the collection)/i;

/** Names the parts of the form that are not on the page, or that it breaks off in. */
export function tellMissingParts(document: OwnershipDocument, layout: Layout, evidence: PageEvidence): void {
  const { page, tables, explanation } = layout;
  const lacks = (path: FieldPath, what: string): void => {
    if (!evidence.said(path)) evidence.lacks(path, 'HTML_PART_MISSING', what);
  };
  for (const [name, title] of TABLES) {
    const own = tables.filter((table) => table.name === name);
    if (own.length === 0) lacks(fieldPath(name), `${title} is not on the page.`);
    else if (own.some(({ table }) => page.openTables.includes(table.index))) {
      lacks(fieldPath(name), `The page breaks off in ${title}.`);
    }
  }
  const isWhole = explanation !== null && page.lines.some(({ index, text }) => index >= explanation && END.test(text));
  if (!isWhole) {
    const what = 'The page breaks off before the end of the form.';
    lacks(fieldPath('footnotes'), what);
    lacks(fieldPath('remarks'), what);
    if (explanation === null) lacks(fieldPath('ownerSignatures'), what);
    if (document.documentType?.[0] === '3' && document.noSecuritiesOwned === null) {
      lacks(fieldPath('noSecuritiesOwned'), what);
    }
  }
  if (tables.length === 0) {
    const fields = ['documentType', 'dateOfOriginalSubmission', 'issuer/foreignTradingSymbol'];
    if (document.documentType?.[0] !== '3') fields.push('aff10b5One');
    for (const field of fields)
      lacks(fieldPath(field), 'The page breaks off before Table I: what its boxes say may be cut.');
  }
  tellOwners(document, layout, isWhole, evidence);
}

const TABLES = [
  ['nonDerivativeTable', 'Table I'],
  ['derivativeTable', 'Table II'],
] as const;

function tellOwners(
  document: OwnershipDocument,
  { head, page, explanation }: Layout,
  isWhole: boolean,
  evidence: PageEvidence,
): void {
  const several = partOf(head, 'severalPersons');
  const saysSeveral = several !== undefined && checkMark(several, page.lines).checked;
  const owners = document.reportingOwners.length;
  if (saysSeveral && owners === 1 && isWhole) {
    const message = 'Box 6 says that more than one person reports, and the page shows one.';
    evidence.lacks(fieldPath('reportingOwners'), 'HTML_PART_MISSING', message);
  } else if (explanation === null) {
    const message = 'The page breaks off where reporting persons may stand.';
    evidence.lacks(fieldPath('reportingOwners'), 'HTML_PART_MISSING', message);
  }
  const isBoxWhole = partOf(head, 'places') !== undefined && partOf(head, 'street') !== undefined;
  if (!isBoxWhole) {
    evidence.lacks(
      fieldPath('reportingOwners', 0, 'address'),
      'HTML_PART_MISSING',
      'The page has no whole address in box 1.',
    );
  }
}
