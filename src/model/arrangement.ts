import { type FieldPath, fieldPath } from './fieldPath.ts';
import { isListName, type ListName } from './lists.ts';
import type { OwnershipDocument } from './ownershipDocument.ts';
import type { FieldChange, Settlement } from './settlement.ts';

/**
 * Where the elements of lists stand after some were added and some left out. Settlements speak of a document in which every
 * element keeps the index that it was read at, and added ones follow; the settled document has them in their final order.
 */
export interface Arrangement {
  /** Whether anything stands elsewhere than in the document as read. */
  readonly moves: boolean;
  /** Null when it was left out. */
  now(path: FieldPath): FieldPath | null;
  was(path: FieldPath): FieldPath;
  /** The document with its lists in their final order; the marks that were taken away are gone from it already. */
  arranged(document: OwnershipDocument): OwnershipDocument;
}

/** Indexes of a list's elements in their final order. */
interface Order {
  readonly indexes: readonly number[];
  /** How many there were before some were left out. */
  readonly all: number;
}

export function arrangementOf(
  document: OwnershipDocument,
  settlements: readonly Settlement[],
  marksGone: readonly FieldChange[],
): Arrangement {
  const orders = new Map<string, Order>([...listOrders(document, settlements), ...markOrders(document, marksGone)]);
  const now = (path: FieldPath): FieldPath | null => {
    const steps = path.split('/');
    const moved: (string | number)[] = [];
    for (const [i, step] of steps.entries()) {
      const order = orders.get(steps.slice(0, i).join('/'));
      const at = order === undefined ? step : order.indexes.indexOf(Number(step));
      if (at === -1) return null;
      moved.push(at);
    }
    return fieldPath(...moved);
  };
  const was = (path: FieldPath): FieldPath => {
    const before: (string | number)[] = [];
    for (const step of path.split('/')) {
      const order = orders.get(before.join('/'));
      before.push(order === undefined ? step : (order.indexes[Number(step)] ?? order.all));
    }
    return fieldPath(...before);
  };
  return { moves: orders.size > 0, now, was, arranged: (whole) => arranged(whole, orders, now) };
}

function listOrders(document: OwnershipDocument, settlements: readonly Settlement[]): [string, Order][] {
  const lists = new Set(
    settlements.flatMap(({ at, deed }) => {
      const [list = '', index] = at.split('/');
      const isWhole = index === undefined || at === fieldPath(list, index);
      return isWhole && isListName(list) && (deed === 'added' || deed === 'leftOut') ? [list] : [];
    }),
  );
  return [...lists].map((list) => [
    list,
    { indexes: orderOf(list, document, settlements), all: document[list].length },
  ]);
}

function orderOf(list: ListName, document: OwnershipDocument, settlements: readonly Settlement[]): number[] {
  const indexes = document[list].map((_, index) => index);
  for (const { at, deed, after } of settlements) {
    if (deed !== 'added' || !at.startsWith(`${list}/`) || after === undefined) continue;
    indexes.splice(indexes.indexOf(indexIn(at)), 1);
    indexes.splice(indexes.indexOf(indexIn(after)) + 1, 0, indexIn(at));
  }
  const added = new Set(settlements.flatMap(({ at, deed }) => (deed === 'added' ? [at] : [])));
  const gone = new Set(settlements.flatMap(({ at, deed }) => (deed === 'leftOut' ? [at] : [])));
  const isGone = (index: number) => {
    const at = fieldPath(list, index);
    return gone.has(at) || (gone.has(fieldPath(list)) && !added.has(at));
  };
  return indexes.filter((index) => !isGone(index));
}

/** What follows a mark that was taken away moves up in its cell. */
function markOrders(document: OwnershipDocument, marksGone: readonly FieldChange[]): [string, Order][] {
  const gone = new Set(marksGone.map(({ path }) => path));
  const cells = new Set(marksGone.map(({ path }) => path.slice(0, path.lastIndexOf('/'))));
  return [...cells].map((marks) => {
    const all = marksAt(document, marks).length;
    const indexes = Array.from({ length: all }, (_, index) => index);
    return [marks, { indexes: indexes.filter((index) => !gone.has(fieldPath(marks, index))), all }];
  });
}

function arranged(
  document: OwnershipDocument,
  orders: ReadonlyMap<string, Order>,
  now: Arrangement['now'],
): OwnershipDocument {
  if (orders.size === 0) return document;
  const out: Record<string, unknown> = { ...document };
  for (const [list, { indexes }] of orders) {
    if (isListName(list)) out[list] = indexes.map((index) => document[list][index]);
  }
  const spellings = document.spellings.flatMap(({ path, text }) => {
    const moved = now(path);
    return moved === null ? [] : [{ path: moved, text }];
  });
  return { ...(out as unknown as OwnershipDocument), spellings };
}

export function isMark(path: FieldPath): boolean {
  return path.split('/').at(-2)?.endsWith('ootnoteIds') === true;
}

/** The ids at the path of a cell's marks; none where the document has no such cell. */
export function marksAt(document: OwnershipDocument, path: string): readonly string[] {
  let at: unknown = document;
  for (const step of path.split('/')) at = (at as Record<string, unknown> | null | undefined)?.[step];
  return Array.isArray(at) ? at : [];
}

const indexIn = (path: FieldPath): number => Number(path.split('/')[1]);
