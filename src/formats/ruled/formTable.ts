import type { PageRun } from '../page/formPage.ts';
import { textOf } from './boxes.ts';
import type { PageWriter } from './pageWriter.ts';
import type { CellRegion, TableRegion } from './region.ts';
import { heightOf } from './rows.ts';
import { joined, type Source, type Written } from './written.ts';

/** A table of the form, its cells by place; bands that a narrow page set one below the other stand side by side again. */
export interface FormTableRegion {
  readonly cells: readonly CellRegion[];
  /** Rows of heads. */
  readonly depth: number;
  readonly columns: number;
}

const TITLE = /^1\. ?Title of (?:Derivative )?Security/i;
const headOf = ({ rows }: CellRegion): string => rows.map(textOf).join(' ');

/** Null for a table that is none of the form's, such as its boxes. */
export function formTableOf({ cells }: TableRegion): FormTableRegion | null {
  const title = cells.find((cell) => TITLE.test(headOf(cell)));
  if (title === undefined || title.cell.row !== 0) return null;
  return tableOf(cells);
}

/** A further band of a table too wide for its page: the same lines, numbered again. */
export function bandOf({ cells }: TableRegion): FormTableRegion | null {
  const [first] = cells;
  return first !== undefined && headOf(first) === 'Line' ? tableOf(cells) : null;
}

function tableOf(all: readonly CellRegion[]): FormTableRegion {
  const numbered = all.some((cell) => cell.cell.column === 0 && cell.cell.row === 0 && headOf(cell) === 'Line');
  const cells = numbered ? all.filter(({ cell }) => cell.column > 0).map((region) => moved(region, 0, -1)) : all;
  const depth = Math.max(1, ...all.filter(({ cell }) => cell.row === 0).map(({ cell }) => cell.rows));
  const columns = Math.max(0, ...cells.map(({ cell }) => cell.column + cell.columns));
  return { cells, depth, columns };
}

export function beside(left: FormTableRegion, right: FormTableRegion): FormTableRegion {
  const depth = Math.max(left.depth, right.depth);
  const deep = (table: FormTableRegion, shift: number): CellRegion[] =>
    table.cells.map((region) => {
      const { row, rows } = region.cell;
      if (row >= table.depth) return moved(region, depth - table.depth, shift);
      const reaches = row + rows === table.depth;
      const cell = { ...region.cell, rows: reaches ? depth - row : rows };
      return moved({ ...region, cell }, 0, shift);
    });
  return { cells: [...deep(left, 0), ...deep(right, left.columns)], depth, columns: left.columns + right.columns };
}

function moved(region: CellRegion, rows: number, columns: number): CellRegion {
  const { cell } = region;
  return { ...region, cell: { ...cell, row: cell.row + rows, column: cell.column + columns } };
}

const PROSE = /^(?:\d{1,2}A?\. ?)?(?:Title|Nature)\b/i;
/** Marks are set smaller than what they stand at. */
const SMALLER = 0.88;
/** A number is seldom longer. */
const LONG_NUMBER = 18;

export interface TableOptions extends Source {
  /** The numbers of the notes below, where the text has marks that are letters like others. */
  readonly notes: ReadonlySet<string> | null;
}

export function writeTable(
  { cells, depth, columns }: FormTableRegion,
  options: TableOptions,
  writer: PageWriter,
): void {
  const heads = cells.filter(({ cell }) => cell.row < depth);
  const body = cells.filter(({ cell }) => cell.row >= depth);
  const prose = new Set<number>();
  for (let column = 0; column < columns; column++) {
    const own = heads.filter(({ cell }) => cell.column <= column && column < cell.column + cell.columns);
    const lowest = own.sort((a, b) => b.cell.row - a.cell.row)[0];
    if (lowest !== undefined && PROSE.test(headOf(lowest))) prose.add(column);
  }
  const isBroken = ({ cell, rows }: CellRegion): boolean =>
    rows.length > 1 && !prose.has(cell.column) && textOf(rows[0] as never).length < LONG_NUMBER;
  const squeezed = body.some(isBroken);
  const size = bodySize(body);
  const isMark = (run: PageRun): boolean =>
    options.notes === null && heightOf(run) < SMALLER * size && /^(?:\(\d{1,3}\))+$/.test(run.text.trim());
  const written = (region: CellRegion, isHead: boolean): Written => {
    const solid = !isHead && !prose.has(region.cell.column);
    const whole = joined(region.rows, {
      ...options,
      width: region.width - PADDING,
      solid,
      squeezed,
      printed: isHead,
      isMark: isHead ? () => false : isMark,
    });
    return isHead || options.notes === null ? whole : withMarks(whole, options.notes);
  };
  writer.table([
    ...heads.map((region) => [region.cell, written(region, true)] as const),
    ...body.map((region) => [region.cell, written(region, false)] as const),
  ]);
}

/** What is left free at both sides of a cell, in points. */
const PADDING = 4;

/** The height of most letters. */
function bodySize(body: readonly CellRegion[]): number {
  const heights = body.flatMap(({ rows }) =>
    rows.flatMap(({ pieces }) => pieces.flatMap(({ runs }) => runs.map(({ run }) => heightOf(run)))),
  );
  return Math.max(0, ...heights);
}

/** `985,544(2)(3)`: marks of notes that there are, behind a value without a blank. */
function withMarks(whole: Written, notes: ReadonlySet<string>): Written {
  const tail = /(?:\(\d{1,3}\))+$/.exec(whole.text);
  if (tail === null) return whole;
  let from = whole.text.length;
  const marks: { at: number; number: string; start: number; end: number }[] = [];
  for (const match of [...tail[0].matchAll(/\((\d{1,3})\)/g)].reverse()) {
    const number = match[1] ?? '';
    if (!notes.has(number)) break;
    from = tail.index + match.index;
    const start = offsetAt(whole, from);
    marks.unshift({ at: from, number, start, end: start + match[0].length });
  }
  const text = whole.text.slice(0, from);
  if (/\s$/.test(text)) return whole;
  const segments = whole.segments
    .filter(({ at }) => at < from)
    .map((segment) => {
      const length = Math.min(segment.length, from - segment.at);
      return { ...segment, length, end: segment.start + length };
    });
  return { ...whole, text, segments, marks };
}

function offsetAt({ segments, start }: Written, index: number): number {
  const segment = segments.findLast(({ at }) => at <= index);
  return segment === undefined ? start : segment.start + index - segment.at;
}
