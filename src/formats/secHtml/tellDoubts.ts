import { fieldPath, rowPath } from '../../model/fieldPath.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';
import type { PageEvidence } from './evidence.ts';
import type { Page } from './page/page.ts';

/** What only the whole of a page shows: marks without a note, and a page that breaks off. */
export function tellDoubts(document: OwnershipDocument, page: Page, evidence: PageEvidence): void {
  const defined = new Set(document.footnotes.map(({ id }) => id));
  for (const table of ['nonDerivativeTable', 'derivativeTable'] as const) {
    document[table].forEach((row, index) => {
      for (const [field, cell] of Object.entries(row)) {
        const isCoding = field === 'transactionCodingFootnoteIds';
        const ids: readonly string[] = isCoding ? cell : (cell?.footnoteIds ?? []);
        const at = rowPath(table, index, isCoding ? field : `${field}/footnoteIds`);
        tellUndefined(ids, defined, (mark) => fieldPath(at, mark), evidence);
      }
    });
  }
  const seen = new Set<string>();
  document.footnotes.forEach(({ id }, index) => {
    if (seen.has(id)) {
      evidence.asks(fieldPath('footnotes', index, 'id'), `The page has two notes of the number ${id.slice(1)}.`);
    }
    seen.add(id);
  });
  if (page.cut) tellCut(page, evidence);
}

function tellUndefined(
  ids: readonly string[],
  defined: ReadonlySet<string>,
  at: (mark: number) => ReturnType<typeof fieldPath>,
  evidence: PageEvidence,
): void {
  ids.forEach((id, mark) => {
    if (defined.has(id)) return;
    const message = `The mark (${id.slice(1)}) refers to a note that is not on the page.`;
    evidence.missing(at(mark), 'HTML_FOOTNOTE_NOT_DEFINED', message, evidence.places.get(at(mark)) ?? null);
  });
}

/** A value in the last line of a page that ends inside a block may have lost its end. */
function tellCut(page: Page, evidence: PageEvidence): void {
  const last = page.lines.findLast(({ text }) => text !== '');
  if (last === undefined) return;
  for (const [path, place] of [...evidence.places]) {
    if (place.end > last.start && place.end > place.start) {
      evidence.asks(path, 'The page ends here, inside a block of the form: the end of the value may be lost.');
    }
  }
}
