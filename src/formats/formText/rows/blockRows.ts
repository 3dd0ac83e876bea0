import type { Atom } from './atoms.ts';
import type { ColumnField } from './columns.ts';
import { OF_BLOCKS } from './experience.ts';
import { type PlacedCell, placeRows } from './search.ts';
import type { TableText } from './tableText.ts';

/**
 * Text in blocks may give a table's cells column by column, or a row's cells in two places. Its cells are first told by what
 * they are, in fragments of rows; then fragments that begin a row are put together with those that end one. Null where there
 * is nothing to put in another order.
 */
export function inRowOrder(text: TableText): TableText | null {
  const rows = wholeRows(fragmentsOf(text), text);
  if (rows.length === 0) return null;
  const atoms: Atom[] = [];
  const used = new Set<number>();
  for (const row of rows) {
    const own = row.toSorted((a, b) => a.column - b.column || a.from - b.from);
    const isMoved = movedCells(row, rows.length);
    own.forEach((cell, i) => {
      for (let at = cell.from; at < cell.end; at++) {
        const atom = text.atoms[at];
        if (atom === undefined) continue;
        const first = i === 0 && at === cell.from;
        const gap = at === cell.from ? 'cell' : atom.gap;
        const placed: Atom = { ...atom, gap, begins: first ? 0 : 12, continues: first ? 12 : 0 };
        atoms.push(isMoved(cell) ? { ...placed, moved: true } : placed);
        used.add(at);
      }
    });
  }
  const unused = text.atoms.filter((_, at) => !used.has(at));
  return { ...text, atoms: [...atoms, ...unused.map((atom) => ({ ...atom, begins: 0, continues: 0 }))] };
}

/** In a table of several rows, the cells that stand apart from the longest run of a row's cells may be of another row. */
function movedCells(row: readonly PlacedCell[], rows: number): (cell: PlacedCell) => boolean {
  if (rows === 1) return () => false;
  const runs: PlacedCell[][] = [];
  for (const cell of row.toSorted((a, b) => a.from - b.from)) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && cell.from - last.end <= 1) runs.at(-1)?.push(cell);
    else runs.push([cell]);
  }
  const longest = runs.toSorted((a, b) => b.length - a.length)[0] ?? [];
  return (cell) => !longest.includes(cell);
}

type Fragment = readonly PlacedCell[];

/** Empty columns cost little; those within and after a fragment more than those before, so that cells stand close together. */
const EMPTY = { transaction: 0.05, holding: 0.05 };
const BEFORE = 0.02;

/** Rows that may begin and end in any column. */
function fragmentsOf(text: TableText): Fragment[] {
  const columns = text.columns.map((column) => ({ ...column, empty: EMPTY, emptyBefore: BEFORE }));
  const kinds = text.kinds.includes('transaction') ? (['transaction'] as const) : (['holding'] as const);
  return placeRows({ atoms: text.atoms, columns, kinds }, OF_BLOCKS).rows.map((row) => row.cells);
}

function wholeRows(fragments: readonly Fragment[], text: TableText): PlacedCell[][] {
  const has = (fragment: Fragment, field: ColumnField) =>
    fragment.some((cell) => text.columns[cell.column]?.field === field);
  const begins = (f: Fragment) => has(f, 'securityTitle');
  const ends = (f: Fragment) => has(f, 'directOrIndirectOwnership');
  const lefts = fragments.filter((f) => begins(f) && !ends(f));
  const rows = fragments.filter(ends).map((fragment) => {
    const left = begins(fragment) ? undefined : lefts.shift();
    return [...(left ?? []), ...fragment];
  });
  const bits = fragments.filter((f) => !begins(f) && !ends(f)).flat();
  for (const left of lefts) rows.push([...left]);
  for (const column of new Set(bits.map((bit) => bit.column)))
    giveBits(
      bits.filter((bit) => bit.column === column),
      rows,
      text,
    );
  return rows;
}

/** Cells of one column that stand alone: to the rows that lack them, in order; to the nearest where these are more. */
function giveBits(bits: readonly PlacedCell[], rows: PlacedCell[][], text: TableText): void {
  const column = bits[0]?.column ?? 0;
  const field = text.columns[column]?.field;
  const lacking = rows.filter((row) => !row.some((cell) => cell.column === column) && wants(row, field, text));
  const last = (row: readonly PlacedCell[]) => Math.max(...row.map((cell) => cell.from));
  bits.forEach((bit, i) => {
    const near = lacking.toSorted((a, b) => Math.abs(last(a) - bit.from) - Math.abs(last(b) - bit.from))[0];
    const row = bits.length === lacking.length ? lacking[i] : near;
    (row ?? rows.at(-1))?.push(bit);
    if (bits.length !== lacking.length && row !== undefined) lacking.splice(lacking.indexOf(row), 1);
  });
}

/** Natures are of indirect ownership; codes, amounts and prices of transactions, which have a date. */
function wants(row: readonly PlacedCell[], field: ColumnField | undefined, { atoms, columns }: TableText): boolean {
  if (field === 'natureOfOwnership') {
    return row.some(
      (cell) =>
        columns[cell.column]?.field === 'directOrIndirectOwnership' &&
        atoms[cell.from]?.readings.ownership?.value === 'I',
    );
  }
  if (field?.startsWith('transaction') && field !== 'transactionDate') {
    return row.some(
      (cell) => columns[cell.column]?.field === 'transactionDate' || columns[cell.column]?.field === 'transactionCode',
    );
  }
  return true;
}
