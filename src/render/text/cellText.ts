import type { Piece } from '../view/piece.ts';
import type { CellView } from '../view/rowCells.ts';
import { printable } from './printable.ts';

/** A piece as it stands on one line: `$25(1)`. Harmless to a terminal. */
export function pieceText(piece: Piece, lines = false): string {
  const marks = piece.marks.map(({ number }) => `(${printable(number)})`).join('');
  const text = printable(piece.text, lines);
  // A blank before a mark would make the mark look like text.
  const value = marks === '' ? text : text.trimEnd();
  return (piece.dollar && piece.text !== '' ? '$' : '') + value + marks;
}

/** What is printed in a cell. The parts of a code are one word, as in `G/K4`; a second amount stands apart from the first. */
export function cellText(cell: CellView): string {
  return cell.pieces.map((piece) => pieceText(piece)).join(cell.column === 'code' ? '' : ' ');
}
