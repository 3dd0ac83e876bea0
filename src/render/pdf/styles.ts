import { printable } from '../text/printable.ts';
import type { Piece } from '../view/piece.ts';
import type { Span, Style } from './runs.ts';

// The SEC's pages set what the filer states in blue and notes in green; these are the same, dark enough to print.
const DATA_COLOR = '#00008b';
const NOTE_COLOR = '#005000';

export const LABEL: Style = { size: 6.5 };
export const CAPTION: Style = { size: 5.5 };
export const TITLE: Style = { size: 9, bold: true };
export const DATA: Style = { size: 8.5, color: DATA_COLOR };
export const NOTE: Style = { size: 8, color: NOTE_COLOR };
export const SMALL: Style = { size: 6.5 };

/** A piece with its marks above the line: `$25` and a raised `(1)`. */
export function pieceSpans(piece: Piece, style: Style = DATA, lines = false): Span[] {
  const text = printable(piece.text, lines);
  const mark: Style = { size: style.size * 0.75, color: NOTE_COLOR, rise: style.size * 0.3 };
  return [
    ...(text === '' ? [] : [{ text: (piece.dollar ? '$' : '') + text, style }]),
    ...piece.marks.map(({ number }) => ({ text: `(${printable(number)})`, style: mark })),
  ];
}

/** Distance from one line to the next. */
export function leadingOf(style: Style): number {
  return style.size * 1.2;
}
