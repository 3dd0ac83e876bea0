import { withAdditions } from './addition.ts';
import { type Arrangement, arrangementOf, isMark } from './arrangement.ts';
import { placesOf } from './doubts.ts';
import { type FieldPath, toXPath, WHOLE_DOCUMENT } from './fieldPath.ts';
import { fromXPath } from './fromXPath.ts';
import type { OwnershipDocument } from './ownershipDocument.ts';
import type { Problem } from './problem.ts';
import type { DocumentReading } from './reading.ts';
import { setField } from './setField.ts';
import type { FieldChange, Settlement } from './settlement.ts';

/** A reading after a person settled some of its places. */
export interface SettledReading {
  readonly reading: DocumentReading;
  /** The document that settlements speak of: as read, with room for what was added. */
  readonly spokenOf: OwnershipDocument;
  /** Where a place that settlements speak of stands in the settled document; null when it was left out. */
  readonly now: (path: FieldPath) => FieldPath | null;
  /** And back. */
  readonly was: (path: FieldPath) => FieldPath;
}

/**
 * Applies settlements, which speak of the document as it was read; of several for one place the last counts, but what was added stays
 * until it is left out. Settled problems are gone from the reading; values keep the place of the input that they stood at. Elements of
 * lists are left out and put in order last, so that paths hold.
 */
export function settledReading(read: DocumentReading, settlements: readonly Settlement[]): SettledReading {
  const spokenOf = withAdditions(read.document, settlements);
  const changes = changesThatCount(settlements);
  const marksGone = changes.filter(({ path, settled }) => isMark(path) && settled === null);
  const changed = withChanges(spokenOf, changes, (change) => !marksGone.includes(change));
  const arrangement = arrangementOf(changed, settlements, marksGone);
  // From the last, so that the marks before it keep their places.
  const document = arrangement.arranged(withChanges(changed, marksGone.sort(byMarkDown)));
  const { now, was } = arrangement;
  const { source } = read;
  return {
    reading: {
      ...read,
      document,
      problems: openProblems(read, settlements, document, arrangement),
      source: source === null ? null : { at: (path: FieldPath) => source.at(was(path)) },
    },
    spokenOf,
    now,
    was,
  };
}

/** Of several changes of one field, by settlements of the field and of a group around it, the last counts. */
function changesThatCount(settlements: readonly Settlement[]): FieldChange[] {
  const byPath = new Map<FieldPath, FieldChange>();
  for (const settlement of lastOfEach(settlements)) {
    for (const change of settlement.changes) byPath.set(change.path, change);
  }
  return [...byPath.values()];
}

/** In the order in which they were made. */
function lastOfEach(settlements: readonly Settlement[]): Settlement[] {
  const last = new Map(settlements.map((one) => [one.at, one]));
  return settlements.filter((one) => last.get(one.at) === one);
}

function byMarkDown(a: FieldChange, b: FieldChange): number {
  return Number(b.path.slice(b.path.lastIndexOf('/') + 1)) - Number(a.path.slice(a.path.lastIndexOf('/') + 1));
}

function withChanges(
  document: OwnershipDocument,
  changes: readonly FieldChange[],
  isNow: (change: FieldChange) => boolean = () => true,
): OwnershipDocument {
  let changed = document;
  for (const change of changes) {
    const { path, read, settled } = change;
    if (isNow(change) && settled !== read) changed = setField(changed, path, settled).document ?? changed;
  }
  return changed;
}

/** A settled problem is gone; what is left moves with what it is about. */
function openProblems(
  read: DocumentReading,
  settlements: readonly Settlement[],
  document: OwnershipDocument,
  { now, moves }: Arrangement,
): readonly Problem[] {
  const settled = new Set(settlements.map(({ at }) => at));
  return read.problems.flatMap((problem) => {
    const places = placesOf(problem, read.document);
    if (places.length > 0 && places.every((place) => settled.has(place))) return [];
    const at = moves ? fromXPath(problem.path, read.document) : WHOLE_DOCUMENT;
    if (at === WHOLE_DOCUMENT) return [problem];
    const moved = now(at);
    return moved === null ? [] : [{ ...problem, path: movedXPath(problem.path, at, moved, read.document, document) }];
  });
}

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
