import type { RowKind } from '../../../model/tableRow.ts';
import type { Atom, Gap } from './atoms.ts';
import type { CellShape, Column } from './columns.ts';
import type { Lexicon } from './lexicon.ts';
import { wordsFrom } from './wordRuns.ts';

/** One way to fill a column from an atom on: the atoms of its value, then its marks. */
export interface CellEdge {
  /** Index after the last atom of the value; the index of the first when the cell holds marks alone. */
  readonly valueEnd: number;
  /** Index after the last mark. */
  readonly end: number;
  readonly cost: number;
}

/** What the first pass learnt of the page: where each column stands, and which titles and natures come again. */
export interface Experience {
  readonly lexicon: Lexicon;
  /** Cost of a boundary between cells where a mere space stands beside words. */
  readonly spaceBesideWords: number;
  /** Cost of a nature after the letter D, where a row's cells come one after the other. */
  readonly natureOfDirect: number;
  /** Cost of an atom at `x` in the column of that index. */
  placeCost(column: number, x: number | null): number;
}

const BEFORE_CELL: Readonly<Record<Gap, number>> = { glued: 1.5, space: 0, cell: 0, line: 0 };
const BEFORE_MARK: Readonly<Record<Gap, number>> = { glued: 0, space: 0.8, line: 0.4, cell: 2 };
const BEFORE_LONE_MARK: Readonly<Record<Gap, number>> = { glued: 3, space: 0, line: 0.5, cell: 0 };
/** Several marks of one cell may stand apart, or in lines of their own. */
const BETWEEN_MARKS: Readonly<Record<Gap, number>> = { glued: 0, space: 0.3, line: 0.3, cell: 2 };
/** A or D bears a mark hardly ever, D or I at times; a mark that stands apart is then of another cell. */
const MARK_OF_LETTER: Readonly<Partial<Record<CellShape, number>>> = { acquiredDisposed: 1.5, ownership: 0.3 };
/** A letter alone is a code or stands for A, D or I; no title or nature is so short. */
const LONE_LETTER = 2;

/** Every way to fill the column with atoms from the `at`th on. */
export function cellEdges(
  atoms: readonly Atom[],
  at: number,
  column: Column,
  index: number,
  kind: RowKind,
  seen: Experience,
): CellEdge[] {
  const atom = atoms[at];
  if (atom === undefined) return [];
  const place = seen.placeCost(index, atom.x);
  const odd = column.field === 'natureOfOwnership' && afterDirect(atoms, at) ? seen.natureOfDirect : 0;
  const edges: CellEdge[] = [];
  if (atom.mark !== null) {
    withMarks(atoms, at, at, column, column.marksOnly + place + BEFORE_LONE_MARK[atom.gap] + odd, edges);
    return edges;
  }
  const inWords = atom.gap === 'space' && (isPlainWord(atom) || isPlainWord(atoms[at - 1]));
  const begin = place + BEFORE_CELL[atom.gap] + odd + (inWords ? seen.spaceBesideWords : 0);
  if (column.shape === 'words') {
    wordEdges(atoms, at, column, begin, seen.lexicon, edges);
  } else {
    const value = typedValue(atoms, at, column, kind);
    if (value !== null) withMarks(atoms, at, value.end, column, begin + value.cost, edges);
  }
  return edges;
}

/** The cell with none of the marks that follow its value, with the first of them, the first two … */
function withMarks(
  atoms: readonly Atom[],
  from: number,
  valueEnd: number,
  column: Column,
  cost: number,
  edges: CellEdge[],
): void {
  let end = valueEnd;
  let sum = cost;
  if (valueEnd > from) edges.push({ valueEnd, end, cost: sum });
  for (let mark = atoms[end]; mark !== undefined && mark.mark !== null; mark = atoms[end]) {
    if (end > valueEnd) sum += BETWEEN_MARKS[mark.gap] + mark.continues;
    else if (end > from)
      sum += BEFORE_MARK[mark.gap] + mark.continues + (mark.gap === 'glued' ? 0 : (MARK_OF_LETTER[column.shape] ?? 0));
    end++;
    edges.push({ valueEnd, end, cost: sum });
  }
}

function isPlainWord(atom: Atom | undefined): boolean {
  return atom !== undefined && /\p{L}{2}/u.test(atom.text);
}

/** True when the letter D of the column before is the last value before the atom. */
function afterDirect(atoms: readonly Atom[], at: number): boolean {
  let before = at - 1;
  while (atoms[before]?.mark !== null && atoms[before] !== undefined) before--;
  return atoms[before]?.readings.ownership?.value === 'D';
}

function typedValue(
  atoms: readonly Atom[],
  at: number,
  column: Column,
  kind: RowKind,
): { end: number; cost: number } | null {
  const atom = atoms[at];
  if (atom === undefined) return null;
  const { readings } = atom;
  if (column.shape !== 'number' && column.shape !== 'words') {
    if (column.shape === 'code' && kind === 'holding') return /^3$/.test(atom.text) ? { end: at + 1, cost: 1 } : null;
    const reading = readingOf(column.shape, atom);
    return reading === null ? null : { end: at + 1, cost: reading.cost };
  }
  const next = atoms[at + 1];
  if (/^[$§]$/.test(atom.text) && next?.readings.number) {
    return { end: at + 2, cost: next.readings.number.cost + dollarCost(column, true) + next.continues };
  }
  return readings.number === null
    ? null
    : { end: at + 1, cost: readings.number.cost + dollarCost(column, readings.hasDollar) };
}

/** Prices are printed with a dollar sign; amounts hardly ever, where ownership is denominated in value. */
function dollarCost(column: Column, hasDollar: boolean): number {
  if (column.dollars) return hasDollar ? 0 : 1.2;
  return hasDollar ? 2 : 0;
}

function readingOf(shape: Exclude<CellShape, 'words' | 'number'>, { readings, text }: Atom): { cost: number } | null {
  if (shape === 'date') return readings.date;
  if (shape === 'code') return readings.code;
  if (shape === 'early') return text === 'V' ? { cost: 0 } : null;
  return shape === 'ownership' ? readings.ownership : readings.acquiredDisposed;
}

function wordEdges(
  atoms: readonly Atom[],
  at: number,
  column: Column,
  cost: number,
  lexicon: Lexicon,
  edges: CellEdge[],
): void {
  const isTitle = column.field !== 'natureOfOwnership';
  const first = atoms[at]?.text ?? '';
  for (const words of wordsFrom(atoms, at)) {
    const named = isTitle ? lexicon.titleCost(words, first) : lexicon.natureCost(words);
    const own = words.letters.length === 1 ? LONE_LETTER : 0;
    withMarks(atoms, at, words.end, column, cost + words.cost + named + own, edges);
  }
}
