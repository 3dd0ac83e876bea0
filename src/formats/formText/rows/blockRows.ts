import type { Atom } from './atoms.ts';
import { NO_EXPERIENCE } from './experience.ts';
import { type PlacedCell, placeRows } from './search.ts';
import type { TableText } from './tableText.ts';

/**
 * Text in blocks may give a table's cells column by column, or a row's cells in two places. Its cells are first told by what
 * they are, in fragments of rows; then the cells of each column, in their order, are given to the rows. Null where there is
 * nothing to put in another order.
 */
export function inRowOrder(text: TableText): TableText | null {
  const cells = fragmentsOf(text);
  const byColumn = text.columns.map((_, c) => cells.filter((cell) => cell.column === c));
  const rows = rowCount(byColumn, text);
  if (rows === 0) return null;
  const owners = assign(byColumn, rows, text);
  const atoms: Atom[] = [];
  for (let row = 0; row < rows; row++) {
    const own = owners.filter((o) => o.row === row).sort((a, b) => a.cell.column - b.cell.column || a.cell.from - b.cell.from);
    own.forEach(({ cell, end }, i) => {
      text.atoms.slice(cell.from, end).forEach((atom, j) => {
        const first = i === 0 && j === 0;
        atoms.push({ ...atom, gap: j === 0 ? 'cell' : atom.gap, begins: first ? 0 : 12, continues: first ? 12 : 0 });
      });
    });
  }
  return { ...text, atoms };
}

/** Empty columns cost little; those within and after a fragment more than those before, so that cells stand close together. */
const EMPTY = { transaction: 0.05, holding: 0.05 };
const BEFORE = 0.02;

/** Cells of fragments: rows that may begin and end in any column. */
function fragmentsOf(text: TableText): PlacedCell[] {
  const columns = text.columns.map((column) => ({ ...column, empty: EMPTY, emptyBefore: BEFORE }));
  const kinds = text.kinds.includes('transaction') ? (['transaction'] as const) : (['holding'] as const);
  const { rows } = placeRows({ atoms: text.atoms, columns, kinds }, NO_EXPERIENCE);
  return rows.flatMap((row) => row.cells);
}

type ByColumn = readonly (readonly PlacedCell[])[];

/** As many rows as most columns that every row fills have cells. */
function rowCount(byColumn: ByColumn, { columns }: TableText): number {
  const counts = columns.flatMap((column, c) => (IN_EVERY_ROW.has(column.field) ? [byColumn[c]?.length ?? 0] : []));
  return Math.max(0, ...counts);
}

const IN_EVERY_ROW: ReadonlySet<string> = new Set([
  'securityTitle',
  'sharesOwnedFollowingTransaction',
  'directOrIndirectOwnership',
  'underlyingSecurityTitle',
  'underlyingSecurityShares',
]);

interface Owned {
  readonly cell: PlacedCell;
  /** Index after the last atom that goes with the cell. */
  readonly end: number;
  readonly row: number;
}

/** Each cell's row: columns that fill every row in order; the others by the rows' kind, else by what stands nearest. */
function assign(byColumn: ByColumn, rows: number, { columns, atoms }: TableText): Owned[] {
  const anchors = anchorsOf(byColumn, rows, columns.map((c) => c.field));
  const indirect = anchors.letters.flatMap((cell, row) => (cell !== undefined && atoms[cell.from]?.readings.ownership?.value === 'I' ? [row] : []));
  return byColumn.flatMap((cells, c) => {
    const field = columns[c]?.field;
    const all = Array.from({ length: rows }, (_, row) => row);
    const natures = field === 'natureOfOwnership' && cells.length === indirect.length;
    const fixed = cells.length === rows ? all : natures ? indirect : nearestRows(cells, anchors.middles);
    return cells.map((cell, i) => ({ cell, end: cell.end, row: fixed[i] ?? rows - 1 }));
  });
}

/** Where, in the text, each row's title or letter stands: what other cells stand near. */
function anchorsOf(byColumn: ByColumn, rows: number, fields: readonly string[]): { middles: number[]; letters: (PlacedCell | undefined)[] } {
  const of = (field: string) => byColumn[fields.indexOf(field)] ?? [];
  const full = ['securityTitle', 'sharesOwnedFollowingTransaction', 'directOrIndirectOwnership'].filter((field) => of(field).length === rows);
  const middles = Array.from({ length: rows }, (_, row) => {
    const places = full.flatMap((field) => of(field)[row]?.from ?? []);
    return places.reduce((sum, place) => sum + place, 0) / Math.max(1, places.length);
  });
  const letters = of('directOrIndirectOwnership');
  return { middles, letters: letters.length === rows ? [...letters] : [] };
}

/** An order-keeping choice of rows for fewer cells than rows, each as near as can be. */
function nearestRows(cells: readonly PlacedCell[], middles: readonly number[]): number[] {
  const chosen: number[] = [];
  let from = 0;
  cells.forEach((cell, i) => {
    const last = middles.length - (cells.length - i);
    let best = from;
    for (let row = from; row <= last; row++) {
      if (Math.abs((middles[row] ?? 0) - cell.from) < Math.abs((middles[best] ?? 0) - cell.from)) best = row;
    }
    chosen.push(best);
    from = best + 1;
  });
  return chosen;
}
