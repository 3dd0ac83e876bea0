import type { Doubt } from './doubts.ts';
import { type FieldPath, fieldPath } from './fieldPath.ts';
import type { RowKind } from './tableRow.ts';
import { footnoteId, typedValue } from './typedValue.ts';

/** What a person did: took the reading, took the other one, typed a value, checked boxes, left the place out, or added it. */
export type Deed = 'accepted' | 'otherReading' | 'typed' | 'boxes' | 'leftOut' | 'added';

/** What a person settled, once and for one place. */
export interface Settlement {
  readonly at: FieldPath;
  readonly deed: Deed;
  readonly who: string;
  /** An instant as ISO 8601 writes it. */
  readonly when: string;
  /** Empty for a part of the form: a line accepted, left out or added. */
  readonly changes: readonly FieldChange[];
  /** Of a line that was added. */
  readonly row?: RowKind;
  /** Of what was added: the element of its list that it follows; the end of the list when left out. */
  readonly after?: FieldPath;
}

/** Texts as the XML has them; null: nothing. */
export interface FieldChange {
  readonly path: FieldPath;
  readonly read: string | null;
  readonly settled: string | null;
}

export type Wish =
  | { readonly deed: 'accepted' | 'leftOut' }
  | { readonly deed: 'otherReading' | 'typed'; readonly text: string }
  /** The boxes that are checked, and words beside them, by path. */
  | {
      readonly deed: 'boxes';
      readonly checked: readonly FieldPath[];
      readonly words: Readonly<Record<FieldPath, string>>;
    };

export type Settled =
  | { readonly settlement: Settlement; readonly refusal: null }
  | { readonly settlement: null; readonly refusal: string };

export interface Signed {
  readonly who: string;
  readonly when: string;
}

/** Makes the settlement of a doubt from what a person wishes; a wish that the place cannot take is refused in a sentence. */
export function settlementOf(doubt: Doubt, wish: Wish, { who, when }: Signed): Settled {
  const changes = changesOf(doubt, wish);
  if (typeof changes === 'string') return { settlement: null, refusal: changes };
  return { settlement: { at: doubt.at, deed: wish.deed, who, when, changes }, refusal: null };
}

function changesOf(doubt: Doubt, wish: Wish): readonly FieldChange[] | string {
  const { at, field, read } = doubt;
  if (wish.deed === 'boxes') return field.kind === 'boxes' ? boxChanges(doubt, wish) : 'No boxes stand here.';
  if (wish.deed === 'accepted') return accepted(doubt);
  if (!('text' in wish)) return leftOut(doubt);
  if (field.kind === 'marks') return marksChanges(doubt, wish.text);
  if (field.kind === 'mark') return markChange(at, read, wish.text);
  if (field.kind !== 'value') return 'No single value stands here.';
  const typed = typedValue(field.type, wish.text);
  return 'refusal' in typed ? typed.refusal : [{ path: at, read, settled: typed.text }];
}

function accepted({ at, field, read, parts }: Doubt): readonly FieldChange[] | string {
  if (field.kind === 'marks') return parts.map(asRead);
  if (field.kind === 'part') return [];
  if (field.kind === 'boxes') {
    const known = parts.filter((part) => part.read !== null);
    return known.length === 0 ? 'No box was read. Check those that the page has checked.' : known.map(asRead);
  }
  return read === null
    ? 'Nothing was read here. Type the value, or leave it out.'
    : [{ path: at, read, settled: read }];
}

const asRead = ({ path, read }: { readonly path: FieldPath; readonly read: string | null }): FieldChange => ({
  path,
  read,
  settled: read,
});

function leftOut({ at, field, read, parts }: Doubt): readonly FieldChange[] | string {
  if (field.kind === 'boxes' || field.kind === 'marks') {
    return parts.map(({ path, read: was }) => ({ path, read: was, settled: null }));
  }
  if (field.kind !== 'part') {
    if (at.startsWith('footnotes/')) return 'A footnote is left out whole or not at all. Type its text, or accept it.';
    return [{ path: at, read, settled: null }];
  }
  return isListPlace(at) ? [] : 'This part holds several values; settle them one by one, or accept it.';
}

function markChange(path: FieldPath, read: string | null, text: string): readonly FieldChange[] | string {
  const settled = footnoteId(text);
  return settled === null ? 'A mark is the number of a footnote, such as 1.' : [{ path, read, settled }];
}

/** All marks of a cell, typed as `1, 2` or `(1)(2)`; none as an empty text. */
function marksChanges({ at, parts }: Doubt, text: string): readonly FieldChange[] | string {
  const ids: string[] = [];
  for (const mark of text.split(/[\s,;]+|(?<=\))(?=\()/).filter((one) => one !== '')) {
    const id = footnoteId(mark);
    if (id === null) return 'Marks are numbers of footnotes, such as 1, 2.';
    ids.push(id);
  }
  return Array.from({ length: Math.max(ids.length, parts.length) }, (_, index) => ({
    path: parts[index]?.path ?? fieldPath(at, index),
    read: parts[index]?.read ?? null,
    settled: ids[index] ?? null,
  }));
}

/** A list, or one element of it: a line, a person, a note, a signature. */
function isListPlace(at: FieldPath): boolean {
  return /^(?:nonDerivativeTable|derivativeTable|reportingOwners|footnotes|ownerSignatures)(?:\/\d+)?$/.test(at);
}

function boxChanges(doubt: Doubt, wish: Wish & { readonly deed: 'boxes' }): readonly FieldChange[] | string {
  const boxes = doubt.field.kind === 'boxes' ? doubt.field.boxes : [];
  return doubt.parts.map(({ path, read }) => {
    if (boxes.includes(path)) return { path, read, settled: wish.checked.includes(path) ? '1' : '0' };
    const words = wish.words[path]?.trim();
    return { path, read, settled: words === undefined ? read : words === '' ? null : words };
  });
}
