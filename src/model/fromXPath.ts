import {
  DERIVATIVE_TABLE,
  DOCUMENT_ELEMENTS,
  type ElementDef,
  NON_DERIVATIVE_TABLE,
  ROOT_ELEMENT,
} from './elements.ts';
import { type FieldPath, fieldPath, WHOLE_DOCUMENT } from './fieldPath.ts';
import type { OwnershipDocument } from './ownershipDocument.ts';
import type { RowKind, TableName } from './tableRow.ts';

/** Field of the model by its elements below the parent's, joined by `/`. */
type Fields = ReadonlyMap<string, string>;

function fieldsOf(defs: readonly ElementDef[], elements = '', fields = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const def of defs) {
    const name = elements + def.name;
    if (def.kind === 'leaf' || def.kind === 'cell') found.set(name, fields + def.field);
    else if (def.kind === 'group') {
      if (def.field !== null) found.set(name, fields + def.field);
      else if (def.footnoteIds !== undefined) found.set(name, fields + def.footnoteIds);
      const below = def.field === null ? fields : `${fields}${def.field}/`;
      for (const [key, field] of fieldsOf(def.children, `${name}/`, below)) found.set(key, field);
    }
  }
  return found;
}

const TOP: Fields = fieldsOf(DOCUMENT_ELEMENTS);
const LISTS = new Map(
  DOCUMENT_ELEMENTS.flatMap((def) =>
    def.kind === 'list' ? [[def.name, { field: def.field, fields: fieldsOf(def.children) }] as const] : [],
  ),
);
const ROWS = new Map<string, { readonly table: TableName; readonly kind: RowKind; readonly fields: Fields }>(
  [NON_DERIVATIVE_TABLE, DERIVATIVE_TABLE].flatMap((def) =>
    (['transaction', 'holding'] as const).map(
      (kind) => [def[kind].name, { table: def.field, kind, fields: fieldsOf(def[kind].children) }] as const,
    ),
  ),
);

/**
 * The field of the model that an XPath of the document (as `toXPath` and the readers print one) stands for; where the
 * model has no such field, the nearest one around it, up to the whole document.
 */
export function fromXPath(xpath: string, document: OwnershipDocument): FieldPath {
  const [root = '', ...steps] = xpath.split('/').filter((step) => step !== '');
  if (nameOf(root) !== ROOT_ELEMENT) return WHOLE_DOCUMENT;
  if (steps[0] === 'footnotes') steps.shift();
  const [first = '', second] = steps;
  if (first === 'nonDerivativeTable' || first === 'derivativeTable') {
    const row = ROWS.get(nameOf(second ?? ''));
    if (row === undefined || row.table !== first) return fieldPath(first);
    const index = rowIndex(document, row.table, row.kind, indexOf(second ?? ''));
    return index < 0 ? fieldPath(first) : nearest(`${first}/${index}`, row.fields, steps.slice(2));
  }
  const list = LISTS.get(nameOf(first));
  if (list === undefined) return nearest('', TOP, steps);
  const start = `${list.field}/${indexOf(first)}`;
  if (list.field === 'footnotes') return fieldPath(`${start}/${steps[1] === '@id' ? 'id' : 'text'}`);
  return nearest(start, list.fields, steps.slice(1));
}

function nearest(start: string, fields: Fields, steps: readonly string[]): FieldPath {
  for (let length = steps.length; length > 0; length--) {
    const field = fields.get(steps.slice(0, length).map(nameOf).join('/'));
    if (field === undefined) continue;
    const path = start === '' ? field : `${start}/${field}`;
    const mark = steps[length];
    if (mark === undefined || nameOf(mark) !== 'footnoteId') return fieldPath(path);
    return fieldPath(field.endsWith('FootnoteIds') ? path : `${path}/footnoteIds`, indexOf(mark));
  }
  return fieldPath(start);
}

function rowIndex(document: OwnershipDocument, table: TableName, kind: RowKind, nth: number): number {
  let count = 0;
  return document[table].findIndex((row) => row.kind === kind && count++ === nth);
}

function nameOf(step: string): string {
  const bracket = step.indexOf('[');
  return bracket < 0 ? step : step.slice(0, bracket);
}

/** 0-based, from the 1-based index of the step; a step without one is the first. */
function indexOf(step: string): number {
  const bracket = step.indexOf('[');
  const index = bracket < 0 ? 1 : Number.parseInt(step.slice(bracket + 1), 10);
  return Number.isNaN(index) ? 0 : index - 1;
}
