import type { TableView } from '../formView.ts';
import { Canvas } from './canvas.ts';
import { cellText } from './cellText.ts';
import { type Band, bandsOf, headText } from './columnWidths.ts';
import { wrap } from './wrap.ts';

const LINE = 4;

/**
 * A table with every cell in its own box, under the form's heads. The first column, which the form does not have, numbers
 * the lines, so that the bands of a table too wide for the terminal can be read together.
 */
export function tableText(table: TableView, width: number): string {
  const columns = table.heads.flatMap((head) => head.columns);
  const texts = columns.map((_, index) => table.rows.map((row) => cellOf(row.cells[index])));
  const bands = bandsOf(table.heads, texts, width - LINE - 2);
  return bands.map((band) => bandText(band, texts, table.rows.length)).join('\n');
}

function cellOf(cell: TableView['rows'][number]['cells'][number] | undefined): string {
  return cell === undefined ? '' : cellText(cell);
}

function bandText(band: Band, texts: readonly (readonly string[])[], rows: number): string {
  const canvas = new Canvas();
  const lefts = leftsOf(band.widths);
  const width = (lefts.at(-1) ?? 0) + 1;
  let y = drawHeads(canvas, band, lefts, width);
  for (let row = 0; row < rows; row++) {
    const cells = band.widths.map((size, index) => wrap(texts[band.first + index]?.[row] ?? '', size));
    const height = Math.max(1, ...cells.map((lines) => lines.length)) + 2;
    canvas.box(0, y, width, height);
    canvas.put(1, y + 1, [String(row + 1).padStart(LINE)]);
    cells.forEach((lines, index) => {
      canvas.vertical(lefts[index] ?? 0, y, height);
      canvas.put((lefts[index] ?? 0) + 1, y + 1, lines);
    });
    y += height - 1;
  }
  return canvas.toString();
}

/** Where the rule before each column stands, and last the one after all. */
function leftsOf(widths: readonly number[]): number[] {
  const lefts = [LINE + 1];
  for (const width of widths) lefts.push((lefts.at(-1) ?? 0) + width + 1);
  return lefts;
}

/** Draws the heads and gives the row of the rule below them. A head over several columns has their heads under a rule. */
function drawHeads(canvas: Canvas, band: Band, lefts: readonly number[], width: number): number {
  let column = 0;
  const heads = band.heads.map((head) => {
    const first = column;
    column += head.columns.length;
    const left = lefts[first] ?? 0;
    const right = lefts[column] ?? 0;
    const subheads =
      head.columns.length === 1
        ? []
        : head.columns.map((sub, index) => wrap(sub.head, band.widths[first + index] ?? 1));
    return { first, left, lines: wrap(headText(head), right - left - 1), subheads };
  });
  const subheight = Math.max(0, ...heads.flatMap(({ subheads }) => subheads.map((lines) => lines.length)));
  const height = Math.max(
    ...heads.map(({ lines, subheads }) => lines.length + (subheads.length === 0 ? 0 : subheight + 1)),
  );
  canvas.box(0, 0, width, height + 2);
  canvas.put(1, 1, ['Line']);
  for (const { first, left, lines, subheads } of heads) {
    canvas.vertical(left, 0, height + 2);
    canvas.put(left + 1, 1, lines);
    if (subheads.length === 0) continue;
    const rule = height - subheight;
    canvas.horizontal(left, rule, (lefts[first + subheads.length] ?? 0) - left + 1);
    subheads.forEach((sub, index) => {
      const at = lefts[first + index] ?? 0;
      canvas.vertical(at, rule, subheight + 2);
      canvas.put(at + 1, rule + 1, sub);
    });
  }
  return height + 1;
}
