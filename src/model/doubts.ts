import { marksAt } from './arrangement.ts';
import { CODE_LISTS } from './codeLists.ts';
import { type FieldKind, fieldKind, requiredValues } from './fieldKind.ts';
import { type FieldPath, fieldPath, toXPath } from './fieldPath.ts';
import { fromXPath } from './fromXPath.ts';
import type { OwnershipDocument } from './ownershipDocument.ts';
import type { Problem } from './problem.ts';
import { fieldText } from './setField.ts';
import { typedValue } from './typedValue.ts';

/** A place of a document about which its reader is not sure, or has nothing: what a person is to settle. */
export interface Doubt {
  readonly at: FieldPath;
  readonly severity: 'error' | 'review';
  /** Everything the reader said of the place. */
  readonly problems: readonly Problem[];
  readonly field: FieldKind;
  /** What was read, as the XML has it; null when nothing was, or the place is no single value. */
  readonly read: string | null;
  /** Texts to choose among by one key: readings of equal weight, or all that a short list allows. */
  readonly choices: readonly string[];
  /** For a group of boxes: what was read of each box and of the words beside them. For the marks of a cell: each mark. */
  readonly parts: readonly { readonly path: FieldPath; readonly read: string | null }[];
}

/** A list of codes longer than this is typed, not chosen. */
const CHOICES_MAX = 3;

/**
 * The doubts of a document in the order of its problems, one a place. Problems whose path the model has no place for, and
 * those of the document as a whole, are not among them: there is nothing that could be set.
 */
export function doubtsOf(document: OwnershipDocument, problems: readonly Problem[]): Doubt[] {
  const byPlace = new Map<FieldPath, Problem[]>();
  for (const problem of problems) {
    for (const at of placesOf(problem, document)) {
      const before = byPlace.get(at);
      if (before === undefined) byPlace.set(at, [problem]);
      else before.push(problem);
    }
  }
  return [...byPlace].flatMap(([at, about]) => doubtAt(at, about, document) ?? []);
}

/** The places that a problem is about; none when a person cannot settle it. */
export function placesOf(problem: Problem, document: OwnershipDocument): FieldPath[] {
  if (problem.severity === 'info') return [];
  const at = fromXPath(problem.path, document);
  if (at === '' || bare(toXPath(at, document)) !== bare(problem.path)) return [];
  if (fieldKind(at, document)?.kind !== 'part' || isThere(at, document)) return [at];
  const values = requiredValues(at, document);
  return values.length === 0 ? [at] : values;
}

/** Paths of a cell and of its value mean the same, as do those of a list and of its first element. */
function bare(xpath: string): string {
  return xpath.replace(/\/value$/, '').replace(/\[1\]$/, '');
}

function isThere(at: FieldPath, document: OwnershipDocument): boolean {
  const [first = '', index] = at.split('/');
  const list: unknown = document[first as keyof OwnershipDocument];
  return !Array.isArray(list) || Number(index ?? 0) < list.length;
}

function doubtAt(at: FieldPath, problems: readonly Problem[], document: OwnershipDocument): Doubt | null {
  return fieldKind(at, document)?.kind === 'marks' ? null : placeToSettle(at, document, problems);
}

/** Any place of a document as something that a person can settle; null where the document has no such place. */
export function placeToSettle(
  at: FieldPath,
  document: OwnershipDocument,
  problems: readonly Problem[] = [],
): Doubt | null {
  const field = fieldKind(at, document);
  if (field === null) return null;
  const parts = partsOf(at, field, document);
  return {
    at,
    severity: problems.some(({ severity }) => severity === 'error') ? 'error' : 'review',
    problems,
    field,
    read: document.spellings.find(({ path }) => path === at)?.text ?? fieldText(document, at),
    choices: choicesOf(field, problems),
    parts: parts.map((path) => ({ path, read: fieldText(document, path) })),
  };
}

function partsOf(at: FieldPath, field: FieldKind, document: OwnershipDocument): readonly FieldPath[] {
  if (field.kind === 'marks') return marksAt(document, at).map((_, index) => fieldPath(at, index));
  return field.kind === 'boxes' ? [...field.boxes, ...field.words] : [];
}

function choicesOf(field: FieldKind, problems: readonly Problem[]): readonly string[] {
  if (field.kind !== 'value') return [];
  const read = problems.flatMap(readingsOf).flatMap((text) => {
    const typed = typedValue(field.type, text);
    return 'refusal' in typed ? [] : [typed.text];
  });
  if (read.length > 0) return [...new Set(read)].slice(0, 9);
  if (field.type === 'boolean') return ['1', '0'];
  const codes = CODE_LISTS[field.type]?.codes ?? [];
  return codes.length <= CHOICES_MAX ? codes : [];
}

/** As the problem states them; else those that its message names, quoted: “1,550” or “1,850”. */
function readingsOf({ readings, message }: Problem): readonly string[] {
  if (readings !== undefined) return readings;
  const match = /“([^“”]{1,200})” or “([^“”]{1,200})”/.exec(message);
  return match === null ? [] : match.slice(1);
}
