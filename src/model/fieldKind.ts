import {
  DERIVATIVE_TABLE,
  DOCUMENT_ELEMENTS,
  type ElementDef,
  type LeafType,
  NON_DERIVATIVE_TABLE,
} from './elements.ts';
import { type FieldPath, fieldPath } from './fieldPath.ts';
import type { OwnershipDocument } from './ownershipDocument.ts';
import type { RowKind, TableName } from './tableRow.ts';

/** What a path of a document names. */
export type FieldKind =
  /** One value. `isCell`: it stands in a `Footnoted`. */
  | { readonly kind: 'value'; readonly type: LeafType; readonly isCell: boolean; readonly isRequired: boolean }
  /** A footnote's mark beside a value: an id. */
  | { readonly kind: 'mark' }
  /** All footnote marks beside a value. */
  | { readonly kind: 'marks' }
  /** A group of check boxes, such as the relationship. */
  | { readonly kind: 'boxes'; readonly boxes: readonly FieldPath[]; readonly words: readonly FieldPath[] }
  /** Anything larger: a line, a table, a person. */
  | { readonly kind: 'part' };

export function isOneValue(field: FieldKind): field is FieldKind & { readonly kind: 'value' | 'mark' } {
  return field.kind === 'value' || field.kind === 'mark';
}

type Kinds = ReadonlyMap<string, FieldKind>;

const PART: FieldKind = { kind: 'part' };
const MARK: FieldKind = { kind: 'mark' };
const MARKS: FieldKind = { kind: 'marks' };
const WORDS: FieldKind = { kind: 'value', type: 'text', isCell: false, isRequired: true };

function kindsOf(defs: readonly ElementDef[], prefix = ''): Map<string, FieldKind> {
  const kinds = new Map<string, FieldKind>();
  for (const def of defs) {
    if (def.kind === 'leaf' || def.kind === 'cell') {
      const isRequired = def.required === true;
      kinds.set(prefix + def.field, { kind: 'value', type: def.type, isCell: def.kind === 'cell', isRequired });
    } else if (def.kind === 'group') {
      const below = def.field === null ? prefix : `${prefix}${def.field}/`;
      if (def.field !== null) kinds.set(prefix + def.field, groupKind(def.children, below));
      for (const [key, kind] of kindsOf(def.children, below)) kinds.set(key, kind);
    }
  }
  return kinds;
}

/** A group with two boxes or more is settled as one: which of them are checked. */
function groupKind(children: readonly ElementDef[], prefix: string): FieldKind {
  const leaves = children.filter((child) => child.kind === 'leaf');
  const boxes = leaves.filter(({ type }) => type === 'boolean');
  if (boxes.length * 2 < children.length) return PART;
  const pathOf = ({ field }: { readonly field: string }) => `${prefix}${field}` as FieldPath;
  return { kind: 'boxes', boxes: boxes.map(pathOf), words: leaves.filter((leaf) => !boxes.includes(leaf)).map(pathOf) };
}

const TOP: Kinds = kindsOf(DOCUMENT_ELEMENTS);
const LISTS: ReadonlyMap<string, Kinds> = new Map([
  ...DOCUMENT_ELEMENTS.flatMap((def) => (def.kind === 'list' ? [[def.field, kindsOf(def.children)] as const] : [])),
  ['footnotes', new Map([['id', WORDS], ['text', WORDS]])], // biome-ignore format: one line
]);
const ROWS: Readonly<Record<TableName, Readonly<Record<RowKind, Kinds>>>> = {
  nonDerivativeTable: {
    transaction: kindsOf(NON_DERIVATIVE_TABLE.transaction.children),
    holding: kindsOf(NON_DERIVATIVE_TABLE.holding.children),
  },
  derivativeTable: {
    transaction: kindsOf(DERIVATIVE_TABLE.transaction.children),
    holding: kindsOf(DERIVATIVE_TABLE.holding.children),
  },
};

/** What the path names in documents of this shape; null for a path that no document has. */
export function fieldKind(path: FieldPath, document: OwnershipDocument): FieldKind | null {
  const steps = path.split('/');
  if (steps.at(-2)?.endsWith('ootnoteIds') === true) return MARK;
  if (steps.at(-1)?.endsWith('ootnoteIds') === true) return MARKS;
  const [first = '', index, ...rest] = steps;
  if (path === '') return PART;
  const kinds = listKinds(first, index, document);
  if (kinds === null) return TOP.get(path) ?? null;
  if (rest.length === 0) return PART;
  return withPrefix(kinds.get(rest.join('/')) ?? null, `${first}/${index}/`);
}

/** The required values of an element of a list that is not there yet, such as name and date of a signature. */
export function requiredValues(list: FieldPath, document: OwnershipDocument): FieldPath[] {
  const [first = '', index = '0'] = list.split('/');
  const kinds = first.endsWith('Table') ? null : listKinds(first, index, document);
  if (kinds === null || first === 'reportingOwners') return [];
  return [...kinds].flatMap(([field, kind]) =>
    kind.kind === 'value' && kind.isRequired ? [fieldPath(first, index, field)] : [],
  );
}

function listKinds(first: string, index: string | undefined, document: OwnershipDocument): Kinds | null {
  if (first !== 'nonDerivativeTable' && first !== 'derivativeTable') return LISTS.get(first) ?? null;
  return ROWS[first][document[first][Number(index)]?.kind ?? 'transaction'];
}

function withPrefix(kind: FieldKind | null, prefix: string): FieldKind | null {
  if (kind?.kind !== 'boxes') return kind;
  const full = (path: FieldPath) => `${prefix}${path}` as FieldPath;
  return { kind: 'boxes', boxes: kind.boxes.map(full), words: kind.words.map(full) };
}
