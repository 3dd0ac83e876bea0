import { isFurniture } from '../formText/pageFurniture.ts';
import type { Page } from '../secHtml/page/page.ts';
import { belowOf, noteNumbers, writeBelow } from './below.ts';
import { BoxWriter, squareBefore, textOf } from './boxes.ts';
import { bandOf, beside, type FormTableRegion, formTableOf, type TableOptions, writeTable } from './formTable.ts';
import { gridsOf } from './grid.ts';
import { type Doubtful, PageWriter } from './pageWriter.ts';
import { type DrawnPage, type PageRegions, type Region, regionsOf, type TableRegion } from './region.ts';
import { heightOf, type Piece, type Row } from './rows.ts';
import type { Source } from './written.ts';

export interface RuledPage {
  readonly page: Page;
  readonly doubtful: readonly Doubtful[];
}

type Item = { readonly table: TableRegion } | { readonly row: Row; readonly region: Region };

const EXPLANATION = /^Explanation of Responses ?:?$/i;

/** The form on pages whose boxes and tables are drawn, cell by cell; null where they are not drawn so. */
export function ruledPageOf(pages: readonly DrawnPage[], source: Source): RuledPage | null {
  const items: Item[] = [];
  for (const page of pages) {
    const grids = gridsOf(page);
    if (grids === null) return null;
    items.push(...itemsOf(regionsOf(page, grids), pages.length > 1));
  }
  const heading = items.findIndex((item) => 'row' in item && EXPLANATION.test(textOf(item.row)));
  const rest = items.slice(heading + 1);
  if (heading < 0 || rest.some((item) => 'table' in item)) return null;
  const rows = rest.flatMap((item) => ('row' in item ? [item.row] : []));
  const below = belowOf(rows);
  if (below === null) return null;
  const writer = new PageWriter();
  const notes = source.widthOf === null ? null : noteNumbers(below);
  writeAbove(items.slice(0, heading + 1), { ...source, notes }, writer);
  const width = Math.max(...rest.map((item) => ('row' in item ? item.region.width : 0)));
  writeBelow(below, source, width, writer);
  return { page: writer.page(), doubtful: writer.doubtful };
}

/** What this program prints at the head of each page after the first. */
const RUNNING_HEAD = /^SEC Form [345](?:\/A)?(?: [-–] |$)/;

/** Tables and rows from top to bottom, without what stands at the edges of every page. */
function itemsOf({ tables, free }: PageRegions, several: boolean): Item[] {
  const rows = free.rows.filter((row, i) => {
    const isAtEdge = several || i === free.rows.length - 1;
    const isEdge = isAtEdge && (i === 0 || i === free.rows.length - 1);
    return !isEdge || !(isFurniture(textOf(row)) || (row.page > 1 && i === 0 && RUNNING_HEAD.test(textOf(row))));
  });
  const items = [
    ...tables.map((table) => ({ y: table.top, item: { table } as Item })),
    ...rows.map((row) => ({ y: row.baseline, item: { row, region: free } as Item })),
  ];
  return items.sort((a, b) => a.y - b.y).map(({ item }) => item);
}

function writeAbove(items: readonly Item[], options: TableOptions, writer: PageWriter): void {
  const boxes = new BoxWriter(writer, options);
  let open: FormTableRegion | null = null;
  let rows: Row[] = [];
  let region: Region | null = null;
  const close = (): void => {
    if (open !== null) writeTable(open, options, writer);
    open = null;
    if (region !== null && rows.length > 0) writeFree(rows, region, boxes);
    rows = [];
  };
  for (const item of items) {
    if ('row' in item) {
      if (open !== null || region !== item.region) close();
      region = item.region;
      rows.push(item.row);
      continue;
    }
    const band = open === null ? null : bandOf(item.table);
    if (band !== null && open !== null) {
      open = beside(open, band);
      continue;
    }
    close();
    const table = formTableOf(item.table);
    if (table !== null) open = table;
    else for (const cell of item.table.cells) if (cell.rows.length > 0) boxes.box(cell);
  }
  close();
}

/** What stands between the tables: titles, and check boxes with a label that goes on below its first row. */
function writeFree(rows: readonly Row[], region: Region, boxes: BoxWriter): void {
  const used = new Set<object>();
  rows.forEach((row, i) => {
    for (const piece of row.pieces) {
      if (used.has(piece)) continue;
      const alone = rowOfPiece(row, piece);
      const square = squareBefore(
        alone,
        region.squares.filter(({ right }) => piece.left - right < BESIDE),
      );
      const label = [alone];
      for (const below of square === undefined ? [] : rows.slice(i + 1)) {
        const next = below.pieces.find(({ left }) => Math.abs(left - piece.left) < SAME);
        const last = label.at(-1) as Row;
        if (next === undefined || below.page !== row.page || below.baseline - last.baseline > 2 * last.height) continue;
        const own = rowOfPiece(below, next);
        if (squareBefore(own, region.squares) !== undefined) break;
        label.push(own);
        used.add(next);
      }
      boxes.check(square, label, region);
    }
  });
}

/** A piece as a row of its own: beside letters of another size. */
function rowOfPiece({ page }: Row, piece: Piece): Row {
  const { left, right, baseline } = piece;
  return { page, left, right, baseline, height: heightOf(piece), pieces: [piece] };
}

/** A label begins at most so far (points) behind its box. */
const BESIDE = 12;
const SAME = 2;
