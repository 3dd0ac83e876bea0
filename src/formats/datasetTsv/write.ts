import { Decimal } from '../../base/decimal.ts';
import { DATASET_TABLES, type DatasetTable, OWN_COLUMNS, SEC_COLUMNS } from './columns.ts';
import { type DatasetEntry, type DatasetField, datasetLines } from './lines.ts';

/** How fields become a line of text. */
export interface Dialect {
  readonly separator: ',' | '\t';
  readonly lineEnd: '\r\n' | '\n';
  /** Whether a text that a spreadsheet would run as a formula gets an apostrophe before it. */
  readonly guardFormulas: boolean;
  /** Whether the columns of `OWN_COLUMNS` follow those of the SEC. */
  readonly ownColumns: boolean;
}

/** For spreadsheets: RFC 4180, texts guarded against being run as formulas, every value of the document. */
export const CSV: Dialect = { separator: ',', lineEnd: '\r\n', guardFormulas: true, ownColumns: true };

/** For programs: the columns of the SEC's data sets and no other, texts as they are. Fields are quoted as the SEC quotes them. */
export const TSV: Dialect = { separator: '\t', lineEnd: '\n', guardFormulas: false, ownColumns: false };

/** The first line of a table's file. */
export function datasetHeader(table: DatasetTable, dialect: Dialect): string {
  return lineOf(columnsOf(table, dialect), dialect);
}

/** A document's lines for each table's file; tables of which it has none are left out. */
export function datasetTables(entry: DatasetEntry, dialect: Dialect): Map<DatasetTable, string> {
  const tables = new Map<DatasetTable, string>();
  for (const { table, fields, own } of datasetLines(entry)) {
    const line = lineOf(dialect.ownColumns ? [...fields, ...own] : fields, dialect);
    tables.set(table, (tables.get(table) ?? '') + line);
  }
  return tables;
}

/**
 * The first lines of a single stream of all tables. Every line of a stream has its table's name as first field, the headers
 * too: the lines that begin with one name, that field cut off, are the file of that table. Lines differ in length by table.
 */
export function datasetStreamHeader(dialect: Dialect): string {
  return DATASET_TABLES.map((table) => lineOf([table, ...columnsOf(table, dialect)], dialect)).join('');
}

/** A document's lines for a single stream. */
export function datasetStream(entry: DatasetEntry, dialect: Dialect): string {
  return datasetLines(entry)
    .map(({ table, fields, own }) => lineOf([table, ...fields, ...(dialect.ownColumns ? own : [])], dialect))
    .join('');
}

function columnsOf(table: DatasetTable, dialect: Dialect): readonly string[] {
  return dialect.ownColumns ? [...SEC_COLUMNS[table], ...(OWN_COLUMNS[table] ?? [])] : SEC_COLUMNS[table];
}

function lineOf(fields: readonly DatasetField[], dialect: Dialect): string {
  return fields.map((field) => fieldText(field, dialect)).join(dialect.separator) + dialect.lineEnd;
}

function fieldText(field: DatasetField, { separator, guardFormulas }: Dialect): string {
  if (field === null) return '';
  // A negative number begins with a sign and is no formula.
  if (field instanceof Decimal) return field.text;
  const text = guardFormulas ? guarded(field) : field;
  return text.includes('"') || text.includes(separator) || /[\r\n]/.test(text)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}

// What spreadsheets take for the beginning of a formula (OWASP, CSV injection), apostrophes before it included so that the
// guard can be taken off again: one apostrophe less, wherever this matches what was read.
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** A text made harmless for spreadsheets: an apostrophe stands before what they would run. */
export function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The inverse of `guarded`. */
export function unguarded(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
