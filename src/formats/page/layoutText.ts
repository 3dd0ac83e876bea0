import type { FormPage, PageRule, PageRun } from './formPage.ts';
import { type PageLine, pageLines } from './pageLines.ts';
import { rowBorders } from './rowBorders.ts';

/** The text of pages as it would be typed: what stands apart on the page stands apart by spaces in proportion. */
export interface LayoutText {
  readonly text: string;
  /** Where each run stands in the text, in its order. */
  readonly pieces: readonly LayoutPiece[];
}

export interface LayoutPiece {
  readonly start: number;
  readonly end: number;
  readonly page: number;
  readonly run: PageRun;
}

/** A gap of more than this part of the letters' height is no space between words. */
const CELL_GAP = 0.9;
/** Lines farther apart than this many heights have an empty line between them. */
const PARAGRAPH = 2.2;
/** The width of a column of the text is that of the letters of small print; a twentieth of the runs are narrower. */
const NARROW = 0.05;

/** Far more than a page has; a run drawn miles off the page must not make a line of millions of spaces. */
const COLUMNS_MAX = 2000;

export function layoutText(pages: readonly FormPage[]): LayoutText {
  const pieces: LayoutPiece[] = [];
  let text = '';
  for (const page of pages) {
    if (text !== '') text += '\f';
    const width = columnWidth(page);
    const borders = rowBorders(page);
    let before: PageLine | null = null;
    for (const line of pageLines(page)) {
      if (before !== null && isParted(before, line, page, borders)) text += '\n';
      const typed = typeLine(line, page.rules, width);
      for (const { at, run, length } of typed.places) {
        pieces.push({ start: text.length + at, end: text.length + at + length, page: page.number, run });
      }
      text += `${typed.text}\n`;
      before = line;
    }
  }
  return { text, pieces };
}

/** An empty line stands between the rows of a table and between paragraphs; inside a cell there is none, however tall it is. */
function isParted(before: PageLine, line: PageLine, page: FormPage, borders: readonly number[]): boolean {
  if (borders.some((y) => y > before.baseline - 0.3 * before.height && y < line.baseline - 0.3 * line.height))
    return true;
  if (line.baseline - before.baseline <= PARAGRAPH * line.height) return false;
  return !page.rules.some(({ top, bottom }) => top < before.baseline && bottom > line.baseline);
}

interface TypedLine {
  readonly text: string;
  readonly places: readonly { readonly at: number; readonly length: number; readonly run: PageRun }[];
}

function typeLine(line: PageLine, rules: readonly PageRule[], width: number): TypedLine {
  let text = '';
  let last: PageRun | null = null;
  const places: { at: number; length: number; run: PageRun }[] = [];
  for (const run of line.runs) {
    // What stands left of the page begins at its edge; nothing can be right of the widest page.
    const column = Math.min(COLUMNS_MAX, Math.max(0, Math.floor(run.left / width)));
    if (last === null) text = ' '.repeat(column);
    else if (isApart(last, run, rules)) text = `${text}  `.padEnd(column);
    else if (run.left - last.right > 0.08 * (last.bottom - last.top)) text += ' ';
    const words = run.text.trim();
    places.push({ at: text.length, length: words.length, run });
    text += words;
    last = run;
  }
  return { text, places };
}

function isApart(left: PageRun, right: PageRun, rules: readonly PageRule[]): boolean {
  const height = Math.max(left.bottom - left.top, right.bottom - right.top);
  const gap = right.left - left.right;
  if (gap > CELL_GAP * height) return true;
  const y = (right.top + right.bottom) / 2;
  const from = Math.min(left.right, right.left) - 0.2 * height;
  const to = Math.max(left.right, right.left) + 0.2 * height;
  return rules.some(({ x, top, bottom }) => x >= from && x <= to && top <= y && y <= bottom);
}

function columnWidth(page: FormPage): number {
  const widths = page.runs
    .filter((run) => run.text.length >= 4)
    .map((run) => (run.right - run.left) / run.text.length)
    .sort((a, b) => a - b);
  return Math.max(1, widths[Math.floor(widths.length * NARROW)] ?? 4);
}
