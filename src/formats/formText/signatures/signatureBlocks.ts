import { isCaption } from '../captions.ts';
import { type FormLine, lineSlice } from '../formLines.ts';
import { fullness, measure } from '../joinLines.ts';
import { withoutRemnants } from './scanRemnants.ts';
import { findDate } from './signatureDates.ts';
import { beginsOwner } from './signers.ts';

export interface SignatureLines {
  readonly pieces: readonly FormLine[];
  readonly date: FormLine | null;
  /** The date stands in the middle of a word: the hyphen at which the line broke was dropped. */
  readonly brokenWord: boolean;
  /** Letters of the text were left out, as remnants of other lines. */
  readonly cut: boolean;
  /** A line at its beginning or end may be of the signature beside it. */
  readonly isDoubtful: boolean;
}

/** A line of the signatures, or the part of one before or behind a date. */
export interface Piece {
  readonly line: FormLine;
  readonly afterGap: boolean;
  /** A date stands behind it, or before it, in its line. */
  readonly besideDate: boolean;
  readonly behindDate: boolean;
}

/**
 * Parts the lines of several signatures. Each has one date, which stands behind its name, or half-way down beside it, so that the text
 * between two dates belongs in part to each: it parts where a line ends before it is full, or at an empty line.
 */
export function signatureBlocks(
  lines: readonly FormLine[],
  { isScan, owners }: { readonly isScan: boolean; readonly owners: readonly string[] } = { isScan: false, owners: [] },
): SignatureLines[] {
  const { runs: all, dates } = runsAndDates(lines, isScan);
  const width = Math.min(60, Math.max(...all.flat().map((piece) => measure(piece.line.text.trim())), 12));
  const { runs, cut } = isScan ? withoutRemnants(all, width) : { runs: all, cut: false };
  if (dates.length === 0) {
    const pieces = runs.flat().map((piece) => piece.line);
    return pieces.length === 0 ? [] : [{ pieces, date: null, brokenWord: false, cut, isDoubtful: false }];
  }
  const cell = { width, owners };
  const splits = splitsOf(runs, cell);
  const doubtful = splits.map((split, i) => {
    const run = runs[i] ?? [];
    return split > 0 && !run[split]?.afterGap && parting(run[split - 1], run[split], cell) > DOUBTFUL;
  });
  return dates.map((date, i) => {
    const head = (runs[i] ?? []).slice(splits[i]);
    const below = (runs[i + 1] ?? []).slice(0, splits[i + 1]);
    const last = head.at(-1)?.line;
    const brokenWord = below.length > 0 && last?.end === date.start && /[a-z]$/i.test(last.text);
    const isDoubtful = doubtful[i] === true || doubtful[i + 1] === true;
    return { pieces: [...head, ...below].map((piece) => piece.line), date, brokenWord, cut, isDoubtful };
  });
}

/** Where two names part at a line that looks more like one in the midst of a name, the place is not sure. */
const DOUBTFUL = 0.7;

/** The text before the first date, between each two, and after the last. */
function runsAndDates(lines: readonly FormLine[], isScan: boolean): { runs: Piece[][]; dates: FormLine[] } {
  const runs: Piece[][] = [[]];
  const dates: FormLine[] = [];
  let afterGap = false;
  const put = (line: FormLine, besideDate: boolean, behindDate: boolean) => {
    if (line.cells.length === 0 || isCaption(line.text) || /^\W*\d{1,2}\W*$/.test(line.text)) return;
    runs.at(-1)?.push({ line, afterGap, besideDate, behindDate });
    afterGap = false;
  };
  for (const line of lines) {
    if (line.cells.length === 0) afterGap = true;
    let rest = line;
    for (let date = findDate(rest.text, isScan); date !== null; date = findDate(rest.text, isScan)) {
      const after = date.index + date.text.length;
      put(lineSlice(rest, 0, date.index), true, rest !== line);
      dates.push(lineSlice(rest, date.index, after));
      runs.push([]);
      rest = lineSlice(rest, after, rest.text.length);
    }
    put(rest, false, rest !== line);
  }
  return { runs, dates };
}

/**
 * For each run, how many of its pieces belong to the date above it. All of what follows the last date is that date's. The splits are
 * sought together, as one piece more for a name is one less for the next.
 */
function splitsOf(runs: readonly (readonly Piece[])[], cell: Cell): number[] {
  let ways: Way[] = [{ splits: [0], cost: 0 }];
  for (let i = 1; i < runs.length; i++) {
    const above = runs[i - 1] ?? [];
    const run = runs[i] ?? [];
    const ends = i === runs.length - 1 ? [run.length] : Array.from({ length: run.length + 1 }, (_, n) => n);
    ways = ends.map((split) => {
      const next = ways.map((way) => {
        const name = above.slice(way.splits.at(-1));
        return { splits: [...way.splits, split], cost: way.cost + costOf(name, run.slice(0, split), cell.width) };
      });
      const best = next.reduce((a, b) => (b.cost < a.cost ? b : a));
      return { ...best, cost: best.cost + parting(lastAbove(run, split - 1, above), run[split], cell) };
    });
  }
  return [...(ways.reduce((a, b) => (b.cost < a.cost ? b : a)).splits ?? [])];
}

interface Cell {
  readonly width: number;
  readonly owners: readonly string[];
}

interface Way {
  readonly splits: readonly number[];
  readonly cost: number;
}

const lastAbove = (run: readonly Piece[], at: number, above: readonly Piece[]) => (at >= 0 ? run[at] : above.at(-1));

/** How unlike one name the pieces above and below a date are. The date stands half-way down, or behind all. */
function costOf(above: readonly Piece[], below: readonly Piece[], width: number): number {
  const pieces = [...above, ...below];
  let cost = above.length === 0 ? 4 : 0;
  cost += Math.min(below.length, Math.max(0, Math.abs(above.length - below.length - 0.5) - 0.5)) * 0.4;
  for (let i = 1; i < pieces.length; i++) cost += gapWithin(pieces[i - 1], pieces[i], width);
  return cost;
}

/** Within a name lines end where the next word has no room. */
function gapWithin(last: Piece | undefined, next: Piece | undefined, width: number): number {
  if (last === undefined || next === undefined) return 0;
  const full = fullness(last.line.text, next.line.text, width);
  return Math.max(0, Math.min(2.5, (0.9 - full) * 5)) + (next.afterGap ? 0.7 : 0);
}

/** How much two pieces look like parts of one name, where they are taken for parts of two. */
function parting(last: Piece | undefined, next: Piece | undefined, { width, owners }: Cell): number {
  if (last === undefined || next === undefined) return 0;
  const a = last.line.text.trim();
  const b = next.line.text.trim();
  let cost = Math.max(0, Math.min(1.5, (fullness(a, b, width) - 0.8) * 4));
  if (/(?:[,&:-]|\b(?:by|for|of|the|and|its|in)|\/s\/)$/i.test(a)) cost += 2;
  if (/^[a-z]/.test(b)) cost += 2;
  if (beginsOwner(b, owners)) cost -= 1.5;
  else if (/^\W*(?:By|Name|Title)\s?:/.test(b)) cost += 1;
  return cost;
}
