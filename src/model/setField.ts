import { fieldKind, isOneValue } from './fieldKind.ts';
import type { FieldPath } from './fieldPath.ts';
import { type Footnoted, footnoted } from './footnoted.ts';
import { isListName, withBlank } from './lists.ts';
import type { OwnershipDocument } from './ownershipDocument.ts';
import { footnoteId, typedValue } from './typedValue.ts';

export type FieldSet =
  | { readonly document: OwnershipDocument; readonly refusal: null }
  /** In one sentence, for the person who typed the value. */
  | { readonly document: null; readonly refusal: string };

/**
 * The document with one value set, typed by the table of elements; nothing else of it changes, and it itself does not.
 * `text` is as a person types it (see `typedValue`); null takes the value away. The path may name a value of a list's next
 * element, such as the first signature of a form without one. A footnote's mark is set by its id, `F1` or `1`.
 */
export function setField(document: OwnershipDocument, path: FieldPath, text: string | null): FieldSet {
  const field = fieldKind(path, document);
  if (field === null || !isOneValue(field)) return refuse('No single value stands here.');
  if (field.kind === 'mark') return setMark(document, path, text);
  const typed = text === null ? { value: null } : typedValue(field.type, text);
  if ('refusal' in typed) return refuse(typed.refusal);
  const list = path.split('/');
  if (typed.value === null && list[0] === 'footnotes')
    return refuse('A footnote is more than this; leave it out whole.');
  const changed = replaced(withRoom(document, path), list, (old) =>
    field.isCell ? footnoted(typed.value, ...(old as Footnoted<unknown>).footnoteIds) : typed.value,
  );
  return done(changed, path);
}

/** The value at a path as `setField` takes it; null when the document states none, or the path names no single value. */
export function fieldText(document: OwnershipDocument, path: FieldPath): string | null {
  const field = fieldKind(path, document);
  if (field === null || !isOneValue(field)) return null;
  let at: unknown = document;
  for (const step of path.split('/')) at = (at as Record<string, unknown> | null | undefined)?.[step];
  const value = field.kind === 'value' && field.isCell ? (at as Footnoted<unknown> | undefined)?.value : at;
  if (value === null || value === undefined) return null;
  return typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
}

function setMark(document: OwnershipDocument, path: FieldPath, text: string | null): FieldSet {
  const id = text === null ? null : footnoteId(text);
  if (id === null && text !== null) return refuse('A mark is the number of a footnote, such as 1.');
  const steps = path.split('/');
  const index = Number(steps.pop());
  const changed = replaced(document, steps, (old) => {
    const ids = [...(old as readonly string[])];
    ids.splice(index, 1, ...(id === null ? [] : [id]));
    return ids;
  });
  return done(changed, path);
}

/** A copy along the path; null when the path leads nowhere. */
function replaced(whole: unknown, steps: readonly string[], change: (old: unknown) => unknown): object | null {
  const [step = '', ...rest] = steps;
  if (typeof whole !== 'object' || whole === null || !Object.hasOwn(whole, step)) return null;
  const old = (whole as Record<string, unknown>)[step];
  const inner = rest.length === 0 ? change(old) : replaced(old, rest, change);
  if (rest.length > 0 && inner === null) return null;
  if (!Array.isArray(whole)) return { ...whole, [step]: inner };
  return whole.map((item, index) => (index === Number(step) ? inner : item));
}

/** The document with room for the path: the next element of a list is made, blank. */
function withRoom(document: OwnershipDocument, path: FieldPath): OwnershipDocument {
  const [list = '', index] = path.split('/');
  return isListName(list) && Number(index) === document[list].length ? withBlank(document, list) : document;
}

/** The text of a value as it was written no longer stands for it. */
function done(document: object | null, path: FieldPath): FieldSet {
  if (document === null) return refuse('The form has no such place.');
  const whole = document as OwnershipDocument;
  return { document: { ...whole, spellings: whole.spellings.filter((one) => one.path !== path) }, refusal: null };
}

function refuse(refusal: string): FieldSet {
  return { document: null, refusal };
}
