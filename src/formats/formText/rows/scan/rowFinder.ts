import type { FormLine } from '../../formLines.ts';
import { headLikeness } from '../printedWords.ts';
import type { LineReading } from './lineReading.ts';
import type { ScanAtom } from './scanAtoms.ts';
import { isOfCells } from './wrappedWords.ts';

export interface ScanLine {
  readonly line: FormLine;
  readonly atoms: readonly ScanAtom[];
  /** The line as the middle of a row; null where it holds no value. */
  readonly middle: LineReading | null;
}

/** Lines of one row: its middle, and the lines above and below it that hold more of its cells. */
export interface FoundRow {
  readonly lines: readonly ScanLine[];
  readonly middle: number;
}

export interface FoundRows {
  readonly rows: readonly FoundRow[];
  /** Lines that belong to no row. */
  readonly outside: readonly ScanLine[];
}

/** More lines than this on one side of a row's middle are of something else. */
const MOST = 9;
const SIDES = MOST + 1;
const OUTSIDE = 0;
/** What a row costs, so that a line is not one for a stray number. */
const ROW = 1;
/** Cells stand in the middle of their row's height. */
const OFF_MIDDLE = 0.35;
const NEW_PAGE = 1.5;

/**
 * Which lines are middles of rows, which go on with the row above or below, and which are none of the table: the cheapest
 * way through the lines. The state is how many lines the row has above its middle so far, then how many below.
 */
export function findRows(lines: readonly ScanLine[]): FoundRows {
  // States of a line: outside of rows; the nth line above a middle; below a middle with `above` lines, the nth (0: the middle itself).
  const states = 1 + MOST + SIDES * SIDES;
  const above = (n: number) => n;
  const below = (up: number, n: number) => 1 + MOST + up * SIDES + n;
  const titles = firstWordsOf(lines);
  const vias: Int32Array[] = [];
  let before = new Float64Array(states).fill(Number.POSITIVE_INFINITY);
  before[OUTSIDE] = 0;
  lines.forEach((line, i) => {
    const now = new Float64Array(states).fill(Number.POSITIVE_INFINITY);
    const via = new Int32Array(states).fill(-1);
    const previous = lines[i - 1];
    const outside = outsideCost(line);
    const goesOn = continuationCost(line) + (previous === undefined ? 0 : apart(previous, line));
    const begins = beginningCost(line, titles) + likeFirstRow(line, previous, lines);
    const middle = line.middle === null ? Number.POSITIVE_INFINITY : line.middle.cost + ROW;
    const step = (from: number, to: number, cost: number) => {
      const total = (before[from] ?? 0) + cost;
      if (total < (now[to] ?? 0)) {
        now[to] = total;
        via[to] = from;
      }
    };
    const begin = (from: number, ended: number) => {
      step(from, OUTSIDE, ended + outside);
      step(from, above(1), ended + begins + continuationCost(line));
      step(from, below(0, 0), ended + begins + middle);
    };
    begin(OUTSIDE, 0);
    for (let n = 1; n <= MOST; n++) {
      if (before[above(n)] === Number.POSITIVE_INFINITY) continue;
      if (n < MOST) step(above(n), above(n + 1), goesOn);
      step(above(n), below(n, 0), middle + (previous === undefined ? 0 : apart(previous, line)));
    }
    for (let up = 0; up <= MOST; up++) {
      for (let n = 0; n <= MOST; n++) {
        const from = below(up, n);
        if (before[from] === Number.POSITIVE_INFINITY) continue;
        begin(from, Math.abs(up - n) * OFF_MIDDLE);
        if (n < MOST) step(from, below(up, n + 1), goesOn);
      }
    }
    vias.push(via);
    before = now;
  });
  return traced(lines, before, vias, (state) => kindOf(state, below(0, 0)));
}

type Role = 'outside' | 'above' | 'middle' | 'below';

function kindOf(state: number, firstBelow: number): Role {
  if (state === OUTSIDE) return 'outside';
  if (state < firstBelow) return 'above';
  return (state - firstBelow) % SIDES === 0 ? 'middle' : 'below';
}

function traced(
  lines: readonly ScanLine[],
  last: Float64Array,
  vias: readonly Int32Array[],
  roleOf: (state: number) => Role,
): FoundRows {
  let state = 0;
  last.forEach((cost, s) => {
    const role = roleOf(s);
    const up = Math.floor((s - 1 - MOST) / SIDES);
    const odd = role === 'middle' || role === 'below' ? Math.abs(up - ((s - 1 - MOST) % SIDES)) * OFF_MIDDLE : 0;
    if (role !== 'above' && cost + odd < (last[state] ?? 0)) state = s;
  });
  const roles: Role[] = [];
  for (let i = lines.length - 1; i >= 0; i--) {
    roles.unshift(roleOf(state));
    state = vias[i]?.[state] ?? 0;
  }
  return grouped(lines, roles);
}

function grouped(lines: readonly ScanLine[], roles: readonly Role[]): FoundRows {
  const rows: { lines: ScanLine[]; middle: number }[] = [];
  const outside: ScanLine[] = [];
  let row: { lines: ScanLine[]; middle: number } | null = null;
  lines.forEach((line, i) => {
    const role = roles[i];
    if (role === 'outside') {
      outside.push(line);
      row = null;
      return;
    }
    const isNew = row === null || (row.middle >= 0 && (role === 'above' || role === 'middle'));
    if (isNew) {
      row = { lines: [], middle: -1 };
      rows.push(row);
    }
    if (row === null) return;
    if (role === 'middle') row.middle = row.lines.length;
    row.lines.push(line);
  });
  return { rows: rows.filter((found) => found.middle >= 0), outside };
}

/** A line that is no part of the table: the more it says, and the less it is like the form's own print, the more that costs. */
function outsideCost({ line, atoms }: ScanLine): number {
  const words = atoms.reduce((sum, atom) => sum + weight(atom), 0);
  return Math.min(14, words) * (1 - headLikeness(line.text)) + 0.05;
}

function weight({ mark, text, readings }: ScanAtom): number {
  if (mark !== null) return 0.8;
  if (readings.date?.cost === 0) return 4;
  if (readings.number?.cost === 0) return /\d{3}|\$\d/.test(text) ? 3 : 0.8;
  return text.length >= 3 || (text.length === 2 && isOfCells(text)) ? 0.9 : 0.3;
}

/** A line of words and marks goes on with a row; dates and amounts seldom do, and letters of their own hardly. */
function continuationCost({ line, atoms }: ScanLine): number {
  let cost = 0.1;
  for (const { mark, text, readings } of atoms) {
    if (mark !== null) cost += 0.05;
    else if (readings.date?.cost === 0) cost += 3;
    else if (readings.number?.cost === 0) cost += /\d{3}|\$\d/.test(text) ? 2 : 0.4;
    else if (/^[DI]$/.test(text)) cost += 1.5;
    else cost += isOfCells(text) ? 0.1 : 0.4;
  }
  return cost + Math.max(0, headLikeness(line.text) - 0.5) * 4;
}

function apart(previous: ScanLine, { line }: ScanLine): number {
  if (line.page !== previous.line.page) return NEW_PAGE;
  return line.number > previous.line.number + 1 ? 0.25 : 0;
}

const letters = (line: ScanLine) =>
  line.atoms
    .map(({ text }) => text.toLowerCase())
    .slice(0, 2)
    .join(' ');

/** How often lines begin with the same two words: rows of one kind of security begin alike. */
function firstWordsOf(lines: readonly ScanLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(letters(line), (counts.get(letters(line)) ?? 0) + 1);
  return counts;
}

/** What companies' names end with, and so no cell begins with. */
const ENDS_NAMES = /^(?:llc|l\.?l\.?c\.?|l\.?p\.?|lp|inc\.?|ltd\.?|corp\.?|trust|plan|n\.?v\.?)\W*$/i;

/** A title begins with a capital letter, and never with what closes a bracket. */
function beginningCost(line: ScanLine, titles: ReadonlyMap<string, number>): number {
  const first = line.atoms[0];
  if (first === undefined) return 2;
  const { text } = first;
  if (line.atoms.every(({ mark }) => mark !== null)) return 0.5;
  const whole = line.line.text;
  if (/^\p{Ll}/u.test(text) && text.length > 1) return 1.2;
  if (ENDS_NAMES.test(text)) return 1;
  if (/^[^(]*\)/.test(whole.replace(/\([^()]*\)/g, '')) && !/\(/.test(whole)) return 1;
  const again = titles.get(letters(line)) ?? 0;
  if (/^\p{Lu}\p{L}|^\(/u.test(text)) return again > 1 ? -0.3 : 0;
  return 0.4;
}

/** Rows of one table are often alike: what the first begins with, the others begin with; so with the end of the last. */
function likeFirstRow(line: ScanLine, previous: ScanLine | undefined, lines: readonly ScanLine[]): number {
  const first = lines[0];
  const last = lines.at(-1);
  if (previous === undefined || first === undefined || last === undefined) return 0;
  const begins = wordsIn(first) !== '' && wordsIn(first) === wordsIn(line) ? -0.6 : 0;
  return begins + (wordsIn(last) !== '' && wordsIn(last) === wordsIn(previous) ? -0.4 : 0);
}

function wordsIn({ atoms }: ScanLine): string {
  const first = atoms[0];
  return first === undefined || first.mark !== null ? '' : first.text.toLowerCase();
}
