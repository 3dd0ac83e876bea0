import type { FormLine } from '../formLines.ts';
import type { PieceOfText } from './atoms.ts';
import { blockPieces } from './blockPieces.ts';
import { layoutPieces } from './layoutRows.ts';
import { isHead, VALUE, withoutHeadBlocks, withoutHeads } from './printedWords.ts';

/** How a text keeps a table: cells by tabulators, columns by spaces, cells in blocks, the page's lines without columns, or words in the order of drawing. */
export type TableLayout = 'tabs' | 'columns' | 'blocks' | 'lines' | 'stream';

/** A row that goes on in a second line is rare where each row has its own. */
const SECOND_LINE = 2.5;

/** The pieces of a table's text without its head, in the order in which a row's cells are read. */
export function piecesOf(lines: readonly FormLine[], layout: TableLayout): readonly PieceOfText[] {
  if (layout === 'columns') return layoutPieces(withoutHeads(lines));
  if (layout === 'tabs') return fromFirstValue(withoutHeads(lines)).flatMap(tabPieces);
  if (layout === 'stream') return withoutHeads(lines).map((line) => linePiece(line, 'line'));
  return withoutHeadBlocks(blocksOf(lines)).flatMap(blockPieces);
}

/** An amount, then the letter of the ownership: cells of one row in one line. */
const IN_LINE = /\d[^\p{L}]*\s\W?[DI]\b/u;

export function layoutOf(lines: readonly FormLine[], isScan: boolean): TableLayout {
  if (lines.some((line) => line.cells.some((cell) => cell.column > 1) && line.text.includes('\t'))) return 'tabs';
  const wide = lines.filter((line) => /\S {4,}\S/.test(line.text)).length;
  if (wide * 4 >= lines.length || wide >= 6) return 'columns';
  const apart = blocksOf(lines).length;
  const named = lines.filter((line) => isHead(line.text)).length;
  if (isScan) return lines.some(({ text }) => IN_LINE.test(text)) ? 'lines' : 'blocks';
  return apart >= 6 && apart * 3 >= lines.length - named / 2 ? 'blocks' : 'stream';
}

function linePiece(line: FormLine, gap: 'line' | 'cell'): PieceOfText {
  return { line, from: 0, to: line.text.length, gap, x: null, begins: 0, continues: 0 };
}

function tabPieces(line: FormLine): PieceOfText[] {
  return line.cells.map((cell, i) => ({
    line,
    from: cell.from,
    to: cell.from + cell.text.length,
    gap: i === 0 ? 'line' : 'cell',
    x: cell.column,
    begins: i === 0 ? 0 : 12,
    continues: i === 0 ? SECOND_LINE : 0,
  }));
}

/** A layout model cuts a head so that its words cannot be known; it ends where the first row's values stand. */
function fromFirstValue(lines: readonly FormLine[]): readonly FormLine[] {
  const first = lines.findIndex((line) =>
    line.cells.some((cell) => /^[DI](?:\s?\(\d{1,2}\))*$/.test(cell.text) || VALUE.test(cell.text)),
  );
  return first < 0 ? [] : lines.slice(first);
}

/** Lines that no empty line parts. */
function blocksOf(lines: readonly FormLine[]): FormLine[][] {
  const blocks: FormLine[][] = [];
  let last = Number.NaN;
  for (const line of lines) {
    if (line.number === last + 1) blocks.at(-1)?.push(line);
    else blocks.push([line]);
    last = line.number;
  }
  return blocks;
}
