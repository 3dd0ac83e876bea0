import { type FieldPath, fieldPath } from './fieldPath.ts';
import { isListName, type ListName, withBlank } from './lists.ts';
import { formNumber } from './onTheForm.ts';
import type { OwnershipDocument } from './ownershipDocument.ts';
import type { Settlement, Signed } from './settlement.ts';
import type { RowKind } from './tableRow.ts';

export interface Addition {
  readonly list: ListName;
  /** Of tables only; Form 3 has holdings whatever is said here. */
  readonly row?: RowKind;
  /** The element that it follows, as read; the end of the list when left out. */
  readonly after?: FieldPath;
}

/** The settlement that adds what the reader lost. `document` is the one that settlements speak of, with what was added before. */
export function additionOf(document: OwnershipDocument, { list, row, after }: Addition, signed: Signed): Settlement {
  const isTable = list === 'nonDerivativeTable' || list === 'derivativeTable';
  const kind = formNumber(document) === '3' ? 'holding' : (row ?? 'transaction');
  const follows = list === 'footnotes' ? noteBefore(document) : after;
  return {
    at: fieldPath(list, document[list].length),
    deed: 'added',
    ...signed,
    changes: [],
    ...(isTable ? { row: kind } : {}),
    ...(follows === undefined ? {} : { after: follows }),
  };
}

/** Footnotes stand in the order of their numbers: the new one follows the last that is lower. */
function noteBefore(document: OwnershipDocument): FieldPath | undefined {
  const number = numberOf(withBlank(document, 'footnotes').footnotes.at(-1)?.id);
  const before = document.footnotes.findLastIndex(({ id }) => numberOf(id) < number);
  return before < 0 ? undefined : fieldPath('footnotes', before);
}

const numberOf = (id: string | undefined): number => Number(id?.replace(/^F/, ''));

/** The document with room for everything that was added or typed into a new element, blank. */
export function withAdditions(document: OwnershipDocument, settlements: readonly Settlement[]): OwnershipDocument {
  let grown = document;
  for (const { at, deed, row, changes } of settlements) {
    const typed = changes.filter(({ read, settled }) => settled !== read).map(({ path }) => path);
    for (const path of deed === 'added' ? [at] : typed) {
      const [list = '', index] = path.split('/');
      if (!isListName(list)) continue;
      while (grown[list].length <= Number(index)) grown = withBlank(grown, list, row);
    }
  }
  return grown;
}
