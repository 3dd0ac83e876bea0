import type { Position } from '../../model/problem.ts';

/** Gives line and column of ranges of `text`. The lines are found on the first question. Lines end in LF, CR or CRLF. */
export function lineIndex(text: string): (start: number, end?: number) => Position {
  let starts: readonly number[] | undefined;
  return (start, end = start) => {
    starts ??= lineStarts(text);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= start) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: start - (starts[low] as number) + 1, start, end };
  };
}

/** Line and column of one range; for many, ask a `lineIndex`. */
export function positionOf(text: string, start: number, end: number = start): Position {
  return lineIndex(text)(start, end);
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}
