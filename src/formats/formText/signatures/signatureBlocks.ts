import { isCaption } from '../captions.ts';
import { type FormLine, lineSlice } from '../formLines.ts';
import { fullness, measure } from '../joinLines.ts';
import { FORM_DATE } from './partSignatures.ts';

export interface SignatureLines {
  readonly pieces: readonly FormLine[];
  readonly date: FormLine | null;
  /** The date stands in the middle of a word: the hyphen at which the line broke was dropped. */
  readonly brokenWord: boolean;
}

interface Piece {
  readonly line: FormLine;
  readonly afterGap: boolean;
}

/**
 * Parts the lines of several signatures. Each has one date, which stands behind its name, or half-way down beside it, so that the text
 * between two dates belongs in part to each: it parts where a line ends before it is full, or at an empty line.
 */
export function signatureBlocks(lines: readonly FormLine[]): SignatureLines[] {
  const { runs, dates } = runsAndDates(lines);
  if (dates.length === 0) {
    const pieces = runs.flat().map((piece) => piece.line);
    return pieces.length === 0 ? [] : [{ pieces, date: null, brokenWord: false }];
  }
  const width = Math.min(60, Math.max(...runs.flat().map((piece) => measure(piece.line.text.trim())), 12));
  const blocks: SignatureLines[] = [];
  let head = runs[0] ?? [];
  dates.forEach((date, i) => {
    const between = runs[i + 1] ?? [];
    const split = i === dates.length - 1 ? between.length : splitAt(head, between, width);
    const brokenWord =
      split > 0 && head.at(-1)?.line.end === date.start && /[a-z]$/i.test(head.at(-1)?.line.text ?? '');
    blocks.push({ pieces: [...head, ...between.slice(0, split)].map((piece) => piece.line), date, brokenWord });
    head = between.slice(split);
  });
  return blocks;
}

/** The text before the first date, between each two, and after the last. */
function runsAndDates(lines: readonly FormLine[]): { runs: Piece[][]; dates: FormLine[] } {
  const runs: Piece[][] = [[]];
  const dates: FormLine[] = [];
  let afterGap = false;
  const put = (line: FormLine) => {
    if (line.cells.length === 0 || isCaption(line.text) || /^\W*\d{1,2}\W*$/.test(line.text)) return;
    runs.at(-1)?.push({ line, afterGap });
    afterGap = false;
  };
  for (const line of lines) {
    if (line.cells.length === 0) afterGap = true;
    let rest = line;
    for (let date = FORM_DATE.exec(rest.text); date !== null; date = FORM_DATE.exec(rest.text)) {
      const after = date.index + date[0].length;
      put(lineSlice(rest, 0, date.index));
      dates.push(lineSlice(rest, date.index, after));
      runs.push([]);
      rest = lineSlice(rest, after, rest.text.length);
    }
    put(rest);
  }
  return { runs, dates };
}

/** How many of the pieces between two dates belong to the first, whose name began with `head`. */
function splitAt(head: readonly Piece[], between: readonly Piece[], width: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let split = 0; split <= between.length; split++) {
    const last = split === 0 ? head.at(-1) : between[split - 1];
    const next = between[split];
    let cost = Math.abs(head.length - split) * 0.1 + split * 0.1;
    if (last === undefined) cost += 4;
    if (last !== undefined && next !== undefined) cost += joint(last, next, width);
    if (next === undefined && between.length > 0) cost += 3;
    if (cost < least) [least, best] = [cost, split];
  }
  return best;
}

/** How much two pieces look like parts of one name. */
function joint(last: Piece, next: Piece, width: number): number {
  const a = last.line.text.trim();
  const b = next.line.text.trim();
  let cost = next.afterGap ? -1 : 0;
  cost += Math.max(0, Math.min(2.5, (fullness(a, b, width) - 0.8) * 5));
  if (/(?:[,&-]|\b(?:by:?|for|of|the|and|its|in)|\/s\/)$/i.test(a)) cost += 2;
  if (/^[a-z]/.test(b)) cost += 2;
  return cost;
}
