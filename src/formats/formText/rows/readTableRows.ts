import { footnoted } from '../../../model/footnoted.ts';
import type { FormLine } from '../formLines.ts';
import type { RowReading, TableFacts } from '../rowReading.ts';
import { layoutOf, piecesOf } from './arrangement.ts';
import { atomsOf } from './atoms.ts';
import { inRowOrder } from './blockRows.ts';
import type { PlacedTable } from './blocks/readBlocks.ts';
import { columnsOf, kindsOf } from './columns.ts';
import { directionColumns, directionOf } from './direction.ts';
import { doubtsOf } from './doubts.ts';
import { experienceOf, NO_EXPERIENCE, OF_BLOCKS } from './experience.ts';
import { withoutHeads } from './printedWords.ts';
import { asNonDerivative, type ValuedRow, valueRow } from './rowValues.ts';
import { lostInScan } from './scan/lostRows.ts';
import { mendedTitle, saidTitles } from './scan/mendTitles.ts';
import { scannedTable } from './scan/scannedTable.ts';
import { looksScanned } from './scanned.ts';
import { type Placement, placeRows } from './search.ts';
import type { TableText } from './tableText.ts';

/** What was read of a table: its rows, and values that are in none of them. */
export interface TableReading {
  readonly rows: readonly RowReading[];
  readonly leftOver: readonly string[];
}

/** The rows of Table I or II from its lines, its head included. What cannot be read or settled is a doubt of its row. */
export function readTableRows(lines: readonly FormLine[], facts: TableFacts): TableReading {
  return rowsIn(
    placeBest(
      textOf(
        lines.filter((line) => line.cells.length > 0),
        facts,
      ),
    ),
  );
}

/** The rows of a table whose cells are placed. */
export function rowsIn({ text, placement }: PlacedTable): TableReading {
  const { facts } = text;
  const read = placement.rows.map((placed) => valueRow(placed, text)).filter((row) => isRow(row));
  const valued = withDirections(text.isScan ? withMendedTitles(read, text) : read, text);
  const rows = valued.map((read) => ({
    row: facts.table === 'nonDerivativeTable' ? asNonDerivative(read.row) : read.row,
    places: read.places,
    doubts: doubtsOf(read, text, valued),
  }));
  return { rows, leftOver: leftOver(text, placement, valued) };
}

/** Dates and amounts of the table that stand in no row: rows that could not be read. */
function leftOver(text: TableText, { outside }: Placement, rows: readonly ValuedRow[]): string[] {
  const values = outside.flatMap((index) => {
    const atom = text.atoms[index];
    const { date, number } = atom?.readings ?? {};
    const isValue = date?.cost === 0 || (number?.cost === 0 && /\d{3}|\$/.test(atom?.text ?? ''));
    return atom !== undefined && isValue ? [atom.text] : [];
  });
  return text.isScan ? lostInScan(text, values, outside, rows) : values;
}

function textOf(lines: readonly FormLine[], facts: TableFacts): TableText {
  const isScan = facts.isScan ?? looksScanned(lines);
  const layout = layoutOf(lines, isScan);
  const columns = columnsOf(facts.form, facts.table);
  const kinds = kindsOf(facts.form);
  const shared = { lines, layout, isScan, columns, kinds, facts };
  if (isScan && (layout === 'columns' || layout === 'lines')) {
    const scanned = scannedTable(withoutHeads(lines, true), layout === 'columns', columns, kinds, facts);
    return { ...shared, ...scanned };
  }
  const noteIds = new Set(facts.footnoteIds);
  return {
    ...shared,
    atoms: piecesOf(lines, layout).flatMap((piece) => atomsOf(piece, noteIds, isScan, layout === 'tabs')),
    outside: [],
  };
}

/** What a reading in another order must save. */
const REORDERING = 1;

/** Text in blocks is also read with its cells put in order; the cheaper reading is taken. */
function placeBest(text: TableText): PlacedTable {
  const placement = place(text);
  const ordered = text.layout === 'blocks' ? inRowOrder(text) : null;
  if (ordered === null) return { text, placement };
  const other = place(ordered);
  return other.cost < placement.cost - REORDERING ? { text: ordered, placement: other } : { text, placement };
}

/** The second reading knows from the first where columns stand and which titles come again. */
function place(text: TableText): Placement {
  const first = placeRows(text, text.layout === 'blocks' ? OF_BLOCKS : NO_EXPERIENCE);
  return first.rows.length === 0 ? first : placeRows(text, experienceOf(first, text));
}

/** Words alone are no row: they are what a damaged head or the part beside the table left. */
function isRow({ placed }: ValuedRow): boolean {
  return placed.cells.some((cell) => cell.holdsValue);
}

/** Titles of scanned rows that hold more or less than the form says elsewhere are put so; what was written is told. */
function withMendedTitles(rows: readonly ValuedRow[], { facts }: TableText): ValuedRow[] {
  const elsewhere = facts.titles ?? [];
  const fields = ['securityTitle', 'underlyingSecurityTitle'] as const;
  const said = fields.map((field) => saidTitles(elsewhere, rows.map(({ row }) => row[field].value))); // biome-ignore format: one line
  return rows.map((read) => {
    const mended = new Map<string, string>();
    let { row } = read;
    fields.forEach((field, f) => {
      const { value } = row[field];
      const title = value === null ? null : mendedTitle(value, said[f] ?? new Map(), f === 0 ? [] : elsewhere);
      if (value === null || title === null) return;
      mended.set(field, value);
      row = { ...row, [field]: { ...row[field], value: title } };
    });
    return mended.size === 0 ? read : { ...read, row, mended };
  });
}

function withDirections(
  rows: readonly ValuedRow[],
  { facts, lines, layout, atoms, columns, isScan }: TableText,
): ValuedRow[] {
  if (facts.table !== 'derivativeTable') return [...rows];
  const sides = directionColumns(lines, layout);
  return rows.map((read) => {
    if (read.row.transactionCode === null) return read;
    const cell = read.placed.cells.find((c) => columns[c.column]?.field === 'transactionShares');
    const amount = cell === undefined ? undefined : atoms[cell.from];
    const value = directionOf(read.row, amount?.x ?? null, sides.get(amount?.page ?? 0), isScan);
    return value === null ? read : { ...read, row: { ...read.row, transactionAcquiredDisposedCode: footnoted(value) } };
  });
}
