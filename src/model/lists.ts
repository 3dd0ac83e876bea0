import { makeDerivativeRow, makeNonDerivativeRow, makeOwner } from './make.ts';
import type { OwnershipDocument } from './ownershipDocument.ts';
import type { RowKind } from './tableRow.ts';

/** What a document has several of: lines, persons, footnotes, signatures. */
export type ListName = 'nonDerivativeTable' | 'derivativeTable' | 'reportingOwners' | 'footnotes' | 'ownerSignatures';

type Blank = (document: OwnershipDocument, kind: RowKind) => unknown;

const BLANKS: Readonly<Record<ListName, Blank>> = {
  nonDerivativeTable: (_, kind) => makeNonDerivativeRow({ kind }),
  derivativeTable: (_, kind) => makeDerivativeRow({ kind }),
  reportingOwners: () => makeOwner(),
  footnotes: (document) => ({ id: freeFootnoteId(document), text: '' }),
  ownerSignatures: () => ({ name: null, date: null }),
};

export function isListName(name: string): name is ListName {
  return Object.hasOwn(BLANKS, name);
}

/** The document with a blank element at the end of a list. `kind` is of tables only. */
export function withBlank(
  document: OwnershipDocument,
  list: ListName,
  kind: RowKind = 'transaction',
): OwnershipDocument {
  return { ...document, [list]: [...document[list], BLANKS[list](document, kind)] };
}

/** The first number that no footnote has: a lost one most often left a gap. */
function freeFootnoteId({ footnotes }: OwnershipDocument): string {
  const taken = new Set(footnotes.map(({ id }) => id));
  let number = 1;
  while (taken.has(`F${number}`)) number++;
  return `F${number}`;
}
