import type { TableView } from '../formView.ts';
import { LEFT, type Sheet, WIDTH } from './sheet.ts';
import { LABEL, leadingOf, TITLE } from './styles.ts';
import { layoutTable, PADDING, type TableLayout } from './tableLayout.ts';
import type { Line } from './typesetter.ts';

/** A row is parted between pages only when it leaves at least this many of its lines on the first. */
const LEAST_PART = 4;

/**
 * Draws a table with its title. Every page on which it continues begins with its title and heads; a row goes to the next
 * page whole, unless it is taller than a page: then it continues there.
 */
export function drawTable(table: TableView, sheet: Sheet): void {
  const layout = layoutTable(table, WIDTH, sheet.typesetter);
  const lefts = leftsOf(layout.widths);
  const title = titleHeight(table);
  sheet.y += 6;
  const firstRow = layout.rows[0];
  const begin = title + layout.headHeight + (firstRow === undefined ? 0 : Math.min(rowHeight(firstRow, layout), 60));
  sheet.ensure(begin);
  drawHeads(table, layout, lefts, sheet, false);
  for (const row of layout.rows) drawRow(row, layout, lefts, sheet, () => drawHeads(table, layout, lefts, sheet, true));
}

function leftsOf(widths: readonly number[]): number[] {
  const lefts = [LEFT];
  for (const width of widths) lefts.push((lefts.at(-1) ?? LEFT) + width);
  return lefts;
}

function titleHeight(table: TableView): number {
  return leadingOf(TITLE) + (table.subtitle === null ? 0 : leadingOf(LABEL)) + 2;
}

function drawHeads(
  table: TableView,
  layout: TableLayout,
  lefts: readonly number[],
  sheet: Sheet,
  continued: boolean,
): void {
  const setter = sheet.typesetter;
  const title = setter.lines([{ text: `${table.title}${continued ? ' (continued)' : ''}`, style: TITLE }], WIDTH);
  sheet.draw(title, { x: LEFT, top: sheet.y, width: WIDTH, align: 'center', leading: leadingOf(TITLE) });
  if (table.subtitle !== null) {
    const subtitle = setter.lines([{ text: table.subtitle, style: { ...LABEL, bold: true } }], WIDTH);
    const top = sheet.y + leadingOf(TITLE);
    sheet.draw(subtitle, { x: LEFT, top, width: WIDTH, align: 'center', leading: leadingOf(LABEL) });
  }
  sheet.y += titleHeight(table);
  const { headHeight, subheadHeight, headLeading: leading } = layout;
  for (const { first, lines, subheads } of layout.heads) {
    const x = lefts[first] ?? LEFT;
    const right = lefts[first + Math.max(1, subheads.length)] ?? x;
    sheet.box(x, sheet.y, right - x, headHeight);
    sheet.draw(lines, { x: x + PADDING, top: sheet.y + PADDING, width: right - x - 2 * PADDING, leading });
    const top = sheet.y + headHeight - subheadHeight;
    for (const [index, sub] of subheads.entries()) {
      const left = lefts[first + index] ?? x;
      const width = (lefts[first + index + 1] ?? left) - left;
      sheet.box(left, top, width, subheadHeight);
      sheet.draw(sub, { x: left + PADDING, top: top + PADDING, width: width - 2 * PADDING, align: 'center', leading });
    }
  }
  sheet.y += headHeight;
}

function linesOf(cells: readonly (readonly Line[])[]): number {
  return Math.max(1, ...cells.map((lines) => lines.length));
}

function rowHeight(cells: readonly (readonly Line[])[], { leading }: TableLayout): number {
  return linesOf(cells) * leading + 2 * PADDING;
}

function drawRow(
  cells: readonly (readonly Line[])[],
  layout: TableLayout,
  lefts: readonly number[],
  sheet: Sheet,
  heads: () => void,
): void {
  const total = linesOf(cells);
  const fits = (): number => Math.floor((sheet.room() - 2 * PADDING) / layout.leading);
  const nextPage = (): void => {
    sheet.newPage();
    heads();
  };
  if (fits() < total) {
    const room = sheet.fullRoom - RUNNING_HEAD - layout.headHeight - TITLES;
    if (rowHeight(cells, layout) <= room || fits() < LEAST_PART) nextPage();
  }
  for (let from = 0; from < total; ) {
    // One line at least, so that a page too small for anything still ends.
    const until = Math.min(total, from + Math.max(1, fits()));
    drawPart(cells, [from, until], layout, lefts, sheet);
    from = until;
    if (from < total) nextPage();
  }
}

// What stands above the first row of a page, beside the heads: the page's running head, and the table's titles.
const RUNNING_HEAD = 14;
const TITLES = 24;

function drawPart(
  cells: readonly (readonly Line[])[],
  [from, until]: readonly [number, number],
  layout: TableLayout,
  lefts: readonly number[],
  sheet: Sheet,
): void {
  const { leading, aligns } = layout;
  const height = (until - from) * leading + 2 * PADDING;
  for (const [index, lines] of cells.entries()) {
    const x = lefts[index] ?? LEFT;
    const width = (lefts[index + 1] ?? x) - x;
    sheet.box(x, sheet.y, width, height);
    const place = { x: x + PADDING, top: sheet.y + PADDING, width: width - 2 * PADDING, leading };
    sheet.draw(lines.slice(from, until), { ...place, align: aligns[index] ?? 'left' });
  }
  sheet.y += height;
}
