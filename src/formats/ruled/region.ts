import type { FormPage, PageRun } from '../page/formPage.ts';
import type { RuledCell, RuledGrids, RuledTable } from './grid.ts';
import { type Row, rowsOf } from './rows.ts';

/** A page with its rules, of whatever size. */
export type DrawnPage = Omit<FormPage, 'sheet'>;

/** A check box and what is in it. */
export interface Square extends RuledCell {
  readonly cross: PageRun | null;
}

/** A part of a page: what stands in it row by row, and its check boxes. */
export interface Region {
  readonly rows: readonly Row[];
  readonly squares: readonly Square[];
  /** What a row may be wide. */
  readonly width: number;
}

export interface CellRegion extends Region {
  readonly cell: RuledCell;
}

export interface TableRegion {
  readonly top: number;
  readonly cells: readonly CellRegion[];
}

/** A page cut into its tables' cells and what stands outside of them. */
export interface PageRegions {
  readonly number: number;
  readonly tables: readonly TableRegion[];
  readonly free: Region;
}

export function regionsOf(page: DrawnPage, { tables, squares }: RuledGrids): PageRegions {
  const crosses = new Map<RuledCell, PageRun>();
  const inCells = new Map<RuledCell, PageRun[]>();
  const free: PageRun[] = [];
  for (const run of page.runs) {
    const square = squares.find((each) => isIn(run, each));
    if (square !== undefined) {
      crosses.set(square, run);
      continue;
    }
    const cell = tables.find((table) => isIn(run, table))?.cells.find((each) => isIn(run, each));
    if (cell === undefined) free.push(run);
    else inCells.set(cell, [...(inCells.get(cell) ?? []), run]);
  }
  const boxes = squares.map((square): Square => ({ ...square, cross: crosses.get(square) ?? null }));
  const regionOf = (cell: RuledCell): CellRegion => ({
    cell,
    rows: rowsOf(inCells.get(cell) ?? [], page.number),
    squares: boxes.filter((square) => isIn(square, cell)),
    width: cell.right - cell.left,
  });
  const isInTable = (square: Square): boolean => tables.some((table: RuledTable) => isIn(square, table));
  const right = Math.max(0, ...page.runs.map((run) => run.right), ...tables.map((table) => table.right));
  const left = Math.min(right, ...page.runs.map((run) => run.left));
  return {
    number: page.number,
    tables: tables.map(({ top, cells }) => ({ top, cells: cells.map(regionOf) })),
    free: {
      rows: rowsOf(free, page.number),
      squares: boxes.filter((square) => !isInTable(square)),
      width: right - left,
    },
  };
}

interface Place {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The middle counts: letters may stand out over the rule. */
function isIn(inner: Place, outer: Place): boolean {
  const x = (inner.left + inner.right) / 2;
  const y = (inner.top + inner.bottom) / 2;
  return x >= outer.left && x <= outer.right && y >= outer.top && y <= outer.bottom;
}
