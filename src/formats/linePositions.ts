import type { Position } from '../model/problem.ts';

/** Turns offsets of one text into places. */
export type LinePositions = (start: number, end?: number) => Position;

/**
 * The places of a text, for readers that may have to name many: the lines are counted once, on the first question. Lines end in
 * LF, CR or CRLF, as in `positionOf`.
 */
export function linePositions(text: string): LinePositions {
  let lines: number[] | null = null;
  return (start, end = start) => {
    lines ??= lineStarts(text);
    const line = lineAt(lines, start);
    return { line, column: start - (lines[line - 1] ?? 0) + 1, start, end };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  if (text.includes('\r')) {
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
    }
  } else for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return starts;
}

/** The 1-based number of the last line that begins at or before `offset`. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
