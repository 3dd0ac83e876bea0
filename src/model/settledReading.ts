import { placesOf } from './doubts.ts';
import { type FieldPath, fieldPath, toXPath } from './fieldPath.ts';
import { fromXPath } from './fromXPath.ts';
import type { OwnershipDocument } from './ownershipDocument.ts';
import type { DocumentReading } from './reading.ts';
import { setField } from './setField.ts';
import type { Settlement } from './settlement.ts';

/** A reading after a person settled some of its doubts. */
export interface SettledReading {
  readonly reading: DocumentReading;
  /** Where a place of the document as read stands in the settled one; null when it was left out with its line. */
  readonly now: (path: FieldPath) => FieldPath | null;
}

/**
 * Applies settlements, which speak of the document as it was read; of several for one place the last counts. Settled problems are gone from the
 * reading; values keep the place of the input that they stood at. Lines that are left out go last, so that paths hold.
 */
export function settledReading(read: DocumentReading, given: readonly Settlement[]): SettledReading {
  if (given.length === 0) return { reading: read, now: (path) => path };
  const settlements = [...new Map(given.map((one) => [one.at, one])).values()];
  const settled = new Set(settlements.map(({ at }) => at));
  const gone = settlements.flatMap(({ at, deed }) => (deed === 'leftOut' && /^\w+\/\d+$/.test(at) ? [at] : []));
  const whole = withChanges(read.document, settlements);
  const document = without(whole, gone);
  const now = (path: FieldPath) => afterRemoval(path, gone);
  const open = read.problems.flatMap((problem) => {
    const places = placesOf(problem, read.document);
    if (places.length > 0 && places.every((place) => settled.has(place))) return [];
    const at = gone.length === 0 ? null : fromXPath(problem.path, read.document);
    if (at === null || at === '') return [problem];
    const moved = now(at);
    return moved === null ? [] : [{ ...problem, path: movedXPath(problem.path, at, moved, read.document, document) }];
  });
  const { source } = read;
  const at = (path: FieldPath) => source?.at(beforeRemoval(path, gone)) ?? null;
  return { reading: { ...read, document, problems: open, source: source === null ? null : { at } }, now };
}

function withChanges(document: OwnershipDocument, settlements: readonly Settlement[]): OwnershipDocument {
  let changed = document;
  for (const { path, read, settled } of settlements.flatMap(({ changes }) => changes)) {
    if (settled !== read) changed = setField(changed, path, settled).document ?? changed;
  }
  return changed;
}

function without(document: OwnershipDocument, gone: readonly FieldPath[]): OwnershipDocument {
  if (gone.length === 0) return document;
  const out: Record<string, unknown> = { ...document };
  for (const list of new Set(gone.map((path) => path.split('/')[0] ?? ''))) {
    const items = out[list];
    if (Array.isArray(items)) out[list] = items.filter((_, index) => !gone.includes(fieldPath(list, index)));
  }
  const spellings = document.spellings.flatMap(({ path, text }) => {
    const moved = afterRemoval(path, gone);
    return moved === null ? [] : [{ path: moved, text }];
  });
  return { ...(out as unknown as OwnershipDocument), spellings };
}

function afterRemoval(path: FieldPath, gone: readonly FieldPath[]): FieldPath | null {
  const [list = '', index, ...rest] = path.split('/');
  if (gone.length === 0 || index === undefined) return path;
  if (gone.includes(fieldPath(list, index))) return null;
  const before = gone.filter((one) => one.startsWith(`${list}/`) && indexIn(one) < Number(index)).length;
  return before === 0 ? path : fieldPath(list, Number(index) - before, ...rest);
}

function beforeRemoval(path: FieldPath, gone: readonly FieldPath[]): FieldPath {
  const [list = '', index, ...rest] = path.split('/');
  if (gone.length === 0 || index === undefined) return path;
  let at = Number(index);
  const indexes = gone.flatMap((one) => (one.startsWith(`${list}/`) ? [indexIn(one)] : []));
  for (const removed of indexes.sort((a, b) => a - b)) if (removed <= at) at++;
  return fieldPath(list, at, ...rest);
}

const indexIn = (path: FieldPath): number => Number(path.split('/')[1]);

/** A problem may point below what the model has a place for: what stands around it moves, the rest stays. */
function movedXPath(
  xpath: string,
  from: FieldPath,
  to: FieldPath,
  before: OwnershipDocument,
  after: OwnershipDocument,
): string {
  const old = toXPath(from, before);
  return xpath.startsWith(old) ? toXPath(to, after) + xpath.slice(old.length) : xpath;
}
