import { DOCUMENT_ELEMENTS, type ElementDef, type LeafType, type TableDef } from '../../model/elements.ts';
import { blankDerivativeRow, blankNonDerivativeRow } from '../../model/make.ts';

/**
 * The JSON of an ownership document as a tree of shapes: what the reader expects and the schema publishes. It follows the
 * table of elements, so that an element added there appears here.
 */
export type JsonShape =
  | { readonly kind: 'leaf'; readonly type: LeafType }
  /** A cell: `{ value, footnoteIds }`. */
  | { readonly kind: 'cell'; readonly type: LeafType }
  /** A list of footnote ids. */
  | { readonly kind: 'ids' }
  /** A text that is never null. */
  | { readonly kind: 'words'; readonly oneOf?: readonly string[] }
  | { readonly kind: 'object'; readonly fields: Fields }
  | { readonly kind: 'list'; readonly item: JsonShape };

export type Fields = ReadonlyMap<string, JsonShape>;

const WORDS: JsonShape = { kind: 'words' };
const ATTRIBUTE: JsonShape = { kind: 'object', fields: new Map([['name', WORDS], ['value', WORDS]]) }; // biome-ignore format: one line

/** Recursive: an element without a place may hold others. */
export const EXTRA_SHAPE: JsonShape & { kind: 'object' } = { kind: 'object', fields: extraFields() };

function extraFields(): Fields {
  const fields = new Map<string, JsonShape>([
    ['parent', WORDS],
    ['name', WORDS],
    ['text', WORDS],
    ['attributes', { kind: 'list', item: ATTRIBUTE }],
  ]);
  fields.set('children', { kind: 'list', item: { kind: 'object', fields } });
  return fields;
}

export const FOOTNOTE_SHAPE: JsonShape = { kind: 'object', fields: new Map([['id', WORDS], ['text', WORDS]]) }; // biome-ignore format: one line
const SPELLING: JsonShape = { kind: 'object', fields: new Map([['path', WORDS], ['text', WORDS]]) }; // biome-ignore format: one line

/** The whole document, without `$schema`. */
export const DOCUMENT_SHAPE: { readonly kind: 'object'; readonly fields: Fields } = {
  kind: 'object',
  fields: new Map([
    ...fieldsOf(DOCUMENT_ELEMENTS),
    ['spellings', { kind: 'list', item: SPELLING }],
    ['extras', { kind: 'list', item: EXTRA_SHAPE }],
  ]),
};

function fieldsOf(defs: readonly ElementDef[]): Map<string, JsonShape> {
  const fields = new Map<string, JsonShape>();
  for (const def of defs) {
    // The CCC is a secret between filer and EDGAR; JSON goes to other programs and has no place for it.
    if (def.kind === 'leaf' && def.field === 'ccc') continue;
    if (def.kind === 'leaf' || def.kind === 'cell') fields.set(def.field, { kind: def.kind, type: def.type });
    else if (def.kind === 'group') {
      const below = fieldsOf(def.children);
      if (def.field !== null) fields.set(def.field, { kind: 'object', fields: below });
      else for (const [name, shape] of below) fields.set(name, shape);
      if (def.footnoteIds !== undefined) fields.set(def.footnoteIds, { kind: 'ids' });
    } else if (def.kind === 'list') {
      const item: JsonShape =
        def.field === 'footnotes' ? FOOTNOTE_SHAPE : { kind: 'object', fields: fieldsOf(def.children) };
      fields.set(def.field, { kind: 'list', item });
    } else {
      fields.set(def.field, { kind: 'list', item: { kind: 'object', fields: rowFields(def) } });
    }
  }
  return fields;
}

/** A row has the fields of both kinds, in the model's order; a holding has a subset of a transaction's. */
function rowFields(def: TableDef): Fields {
  const found = new Map<string, JsonShape>([
    ['kind', { kind: 'words', oneOf: ['transaction', 'holding'] }],
    ...fieldsOf(def.holding.children),
    ...fieldsOf(def.transaction.children),
  ]);
  const order = Object.keys(def.field === 'derivativeTable' ? blankDerivativeRow() : blankNonDerivativeRow());
  return new Map([...found].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
}
