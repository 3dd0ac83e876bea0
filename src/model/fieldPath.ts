import type { Brand } from '../base/brand.ts';
import {
  DERIVATIVE_TABLE,
  DOCUMENT_ELEMENTS,
  type ElementDef,
  NON_DERIVATIVE_TABLE,
  ROOT_ELEMENT,
  type TableDef,
} from './elements.ts';
import type { OwnershipDocument } from './ownershipDocument.ts';
import type { RowKind, TableName } from './tableRow.ts';

/**
 * Where a value stands in an `OwnershipDocument`: its keys and 0-based indexes, joined by `/`, such as
 * `nonDerivativeTable/1/transactionShares` or `reportingOwners/0/relationship/officerTitle`. Empty for the document itself.
 * A cell's path is that of its value; its footnote marks stand below it, `…/footnoteIds/0`.
 */
export type FieldPath = Brand<string, 'FieldPath'>;

export function fieldPath(...steps: (string | number)[]): FieldPath {
  return steps.join('/') as FieldPath;
}

export function rowPath(table: TableName, index: number, field?: string): FieldPath {
  return (field === undefined ? `${table}/${index}` : `${table}/${index}/${field}`) as FieldPath;
}

export const WHOLE_DOCUMENT = '' as FieldPath;

/** What is known of one field from the table of elements: its elements below the parent's, and whether it is a cell. */
interface FieldPlace {
  readonly elements: string;
  readonly isCell: boolean;
}

type Places = ReadonlyMap<string, FieldPlace>;

function placesOf(defs: readonly ElementDef[], prefix = '', fieldPrefix = ''): Map<string, FieldPlace> {
  const places = new Map<string, FieldPlace>();
  for (const def of defs) {
    const elements = prefix + def.name;
    if (def.kind === 'leaf' || def.kind === 'cell') {
      places.set(fieldPrefix + def.field, { elements, isCell: def.kind === 'cell' });
    } else if (def.kind === 'group') {
      if (def.field !== null) places.set(fieldPrefix + def.field, { elements, isCell: false });
      if (def.footnoteIds !== undefined) places.set(fieldPrefix + def.footnoteIds, { elements, isCell: false });
      const below = def.field === null ? fieldPrefix : `${fieldPrefix}${def.field}/`;
      for (const [key, place] of placesOf(def.children, `${elements}/`, below)) places.set(key, place);
    }
  }
  return places;
}

const TOP = placesOf(DOCUMENT_ELEMENTS);
const LISTS = new Map(DOCUMENT_ELEMENTS.flatMap((def) => (def.kind === 'list' ? [[def.field, def] as const] : [])));
const LIST_PLACES = new Map([...LISTS].map(([field, def]) => [field, placesOf(def.children)]));
const TABLES: Readonly<Record<TableName, TableDef>> = {
  nonDerivativeTable: NON_DERIVATIVE_TABLE,
  derivativeTable: DERIVATIVE_TABLE,
};
const ROW_PLACES: Readonly<Record<TableName, Readonly<Record<RowKind, Places>>>> = {
  nonDerivativeTable: {
    transaction: placesOf(NON_DERIVATIVE_TABLE.transaction.children),
    holding: placesOf(NON_DERIVATIVE_TABLE.holding.children),
  },
  derivativeTable: {
    transaction: placesOf(DERIVATIVE_TABLE.transaction.children),
    holding: placesOf(DERIVATIVE_TABLE.holding.children),
  },
};

/**
 * The path as an XPath of the document written as XML, such as
 * `/ownershipDocument/nonDerivativeTable/nonDerivativeTransaction[2]/transactionAmounts/transactionShares/value`.
 * Indexes are 1-based among siblings of one name, written for every repeatable element. The document is needed because
 * the index of a row counts rows of its kind, while the model keeps both kinds in one list.
 */
export function toXPath(path: FieldPath, document: OwnershipDocument): string {
  const root = `/${ROOT_ELEMENT}`;
  if (path === '') return root;
  const steps = path.split('/');
  const [first = '', index = '', ...rest] = steps;
  if (first === 'nonDerivativeTable' || first === 'derivativeTable') {
    if (index === '') return `${root}/${first}`;
    return `${root}/${first}/${rowElement(first, Number(index), document)}${below(ROW_PLACES[first][kindOf(first, Number(index), document)], rest)}`;
  }
  const list = LISTS.get(first);
  if (list !== undefined) {
    const holder = list.holder === null ? '' : `/${list.holder}`;
    if (index === '') return `${root}${holder === '' ? `/${list.name}` : holder}`;
    const element = `${root}${holder}/${list.name}[${Number(index) + 1}]`;
    if (first === 'footnotes') return rest[0] === 'id' ? `${element}/@id` : element;
    return element + below(LIST_PLACES.get(first) ?? TOP, rest);
  }
  return root + below(TOP, steps);
}

function below(places: Places, steps: readonly string[]): string {
  if (steps.length === 0) return '';
  const marks = steps.indexOf('footnoteIds');
  const own = marks < 0 && steps[0] === 'transactionCodingFootnoteIds' ? 1 : marks;
  const key = (own < 0 ? steps : steps.slice(0, own)).join('/');
  const place = places.get(key);
  if (place === undefined) return `/${steps.join('/')}`;
  if (own >= 0) {
    const mark = steps[marks < 0 ? 1 : own + 1];
    return mark === undefined ? `/${place.elements}` : `/${place.elements}/footnoteId[${Number(mark) + 1}]`;
  }
  return place.isCell ? `/${place.elements}/value` : `/${place.elements}`;
}

function kindOf(table: TableName, index: number, document: OwnershipDocument): RowKind {
  return document[table][index]?.kind ?? 'transaction';
}

function rowElement(table: TableName, index: number, document: OwnershipDocument): string {
  const kind = kindOf(table, index, document);
  let count = 1;
  for (let i = 0; i < index; i++) if (document[table][i]?.kind === kind) count++;
  return `${TABLES[table][kind].name}[${count}]`;
}
