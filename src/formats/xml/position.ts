import type { Position } from '../../model/problem.ts';

/** Line and column of a range of `text`. Lines end in LF, CR or CRLF. */
export function positionOf(text: string, start: number, end: number = start): Position {
  let line = 1;
  let lineStart = 0;
  for (let i = 0; i < start; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) {
      line++;
      lineStart = i + 1;
    }
  }
  return { line, column: start - lineStart + 1, start, end };
}
