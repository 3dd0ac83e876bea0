import type { CellShape, Column } from '../columns.ts';
import type { FoundRow, ScanLine } from './rowFinder.ts';
import type { ScanAtom } from './scanAtoms.ts';
import { wordCost } from './wrappedWords.ts';

/** Where the columns stand, by page and column: first and last character that values of the column take. */
export type Places = ReadonlyMap<number, readonly (Span | null)[]>;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Learnt from the middles of the rows, where values tell their column. */
export function placesOf(rows: readonly FoundRow[], columns: readonly Column[]): Places {
  const froms = new Map<number, number[][]>();
  const tos = new Map<number, number[][]>();
  for (const row of rows) {
    const middle = row.lines[row.middle];
    if (middle === undefined) continue;
    const page = middle.line.page;
    if (!froms.has(page)) {
      froms.set(page, columns.map(() => [])); // biome-ignore format: one line
      tos.set(page, columns.map(() => [])); // biome-ignore format: one line
    }
    spansOf(middle).forEach((span, c) => {
      froms.get(page)?.[c]?.push(span.from);
      tos.get(page)?.[c]?.push(span.to);
    });
  }
  const places = new Map<number, (Span | null)[]>();
  for (const [page, all] of froms) {
    places.set(
      page,
      between(
        all.map((values, c) => {
          const from = median(values);
          const to = median(tos.get(page)?.[c] ?? []);
          return from === null || to === null ? null : { from, to };
        }),
      ),
    );
  }
  return places;
}

/** Columns in which no value was found stand between those in which one was. */
function between(spans: readonly (Span | null)[]): (Span | null)[] {
  return spans.map((span, c) => {
    if (span !== null) return span;
    const left = spans.slice(0, c).findLast((other) => other !== null);
    const right = spans.slice(c + 1).find((other) => other !== null);
    return left && right && right.from > left.to ? { from: left.to + 1, to: right.from - 1 } : null;
  });
}

function spansOf({ atoms, middle }: ScanLine): Map<number, Span> {
  const spans = new Map<number, Span>();
  atoms.forEach((atom, i) => {
    const c = middle?.columns[i] ?? -1;
    if (c < 0) return;
    const span = spans.get(c);
    spans.set(c, { from: span?.from ?? atom.from, to: atom.to });
  });
  return spans;
}

function median(values: readonly number[]): number | null {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? null;
}

interface Way {
  readonly columns: readonly number[];
  readonly cost: number;
}

/** This many ways of parting a line are weighed with the row's other lines. */
const KEPT = 16;
/** A word in another column than the one before it, where no wide space or rule parts them. */
const CHANGE = 0.8;
/** A wide space or rule within a cell. */
const TORN = 0.7;
/** Marks in lines of their own are of prices, dates and amounts; of letters and codes hardly ever. */
const MARKS_OF: Readonly<Partial<Record<CellShape, number>>> = {
  words: 0.5,
  code: 0.5,
  acquiredDisposed: 0.9,
  ownership: 0.7,
};
const CHARACTERS_A_COLUMN = 14;
/** Recognition drops the spaces before a line's first words: then their place says nothing. */
const UNPLACED = 0.5;

/** The likeliest ways to give the atoms of a line above or below a row's middle to the row's columns, cheapest first. */
export function columnOfLine(
  atoms: readonly ScanAtom[],
  middle: ScanLine,
  columns: readonly Column[],
  places: Places | null,
): Way[] {
  const filled = new Set((middle.middle?.columns ?? []).filter((c) => c >= 0));
  const isIndirect = middle.atoms.some(
    (atom, i) =>
      columns[middle.middle?.columns[i] ?? -1]?.shape === 'ownership' && atom.readings.ownership?.value === 'I',
  );
  const page = places?.get(middle.line.page) ?? null;
  const costs = atoms.map((atom) =>
    columns.map((column, c) => costIn(atom, column, filled.has(c), isIndirect, middle)),
  );
  const free = waysOf(atoms, costs, columns, null, page === null ? 0 : UNPLACED);
  const placed = page === null ? [] : waysOf(atoms, costs, columns, page, 0);
  return [...free, ...placed].sort((a, b) => a.cost - b.cost).slice(0, KEPT);
}

function costIn(
  atom: ScanAtom,
  column: Column,
  isFilled: boolean,
  isIndirect: boolean,
  middle: ScanLine,
): number | null {
  const kind = middle.middle?.kind ?? 'holding';
  if (column.empty[kind] === null) return null;
  const { readings, mark } = atom;
  if (mark !== null) {
    if (column.shape === 'early' || (column.shape === 'code' && kind === 'holding')) return null;
    // “See footnote” is where its mark stands.
    if (column.field === 'natureOfOwnership' && isFilled && /footnote/i.test(middle.line.text)) return 0.05;
    return (MARKS_OF[column.shape] ?? 0.2) + (isFilled ? 0 : 0.2 + column.marksOnly);
  }
  if (atom.text === '$') return column.dollars ? 0.05 : null;
  if (column.shape === 'words') {
    return readings.asWord + wordCost(atom.text, column.field, isIndirect);
  }
  if (isFilled) return null;
  const reading = {
    date: readings.date,
    code: readings.code,
    number: readings.number,
    acquiredDisposed: readings.acquiredDisposed,
    ownership: readings.ownership,
    early: null,
  }[column.shape];
  return reading === null ? null : reading.cost + (column.dollars === readings.hasDollar ? 0 : 1);
}

/** A beam over the atoms: each goes to a column not before that of the last, or to none. */
function waysOf(
  atoms: readonly ScanAtom[],
  costs: readonly (readonly (number | null)[])[],
  columns: readonly Column[],
  page: readonly (Span | null)[] | null,
  base: number,
): Way[] {
  let ways: { columns: number[]; cost: number; last: number }[] = [{ columns: [], cost: base, last: -1 }];
  atoms.forEach((atom, i) => {
    const next: typeof ways = [];
    for (const way of ways) {
      const none = atom.mark === null ? passed(atom.text) : 1;
      next.push({ columns: [...way.columns, -1], cost: way.cost + none, last: way.last });
      for (let c = Math.max(0, way.last); c < columns.length; c++) {
        const own = costs[i]?.[c] ?? null;
        if (own === null) continue;
        const isTaken =
          c === way.last && atom.mark === null && columns[c]?.shape !== 'words' && atoms[i - 1]?.text !== '$';
        if (isTaken) continue;
        const step = way.last < 0 ? 0 : c === way.last ? (atom.gap === 'cell' ? TORN : 0) : changeCost(atoms, i);
        const off = page === null ? 0 : offPlace(atom, page[c] ?? null);
        next.push({ columns: [...way.columns, c], cost: way.cost + own + step + off, last: c });
      }
    }
    ways = next.sort((a, b) => a.cost - b.cost).slice(0, KEPT);
  });
  return ways;
}

function passed(text: string): number {
  if (text === '$') return 0.3;
  if (/^\d{1,2}$/.test(text)) return 0.7;
  return /\p{L}{3}|\d/u.test(text) ? 2 : 1;
}

function changeCost(atoms: readonly ScanAtom[], i: number): number {
  const atom = atoms[i];
  return atom?.gap === 'space' && atom.mark === null && atoms[i - 1]?.mark === null ? CHANGE : 0;
}

function offPlace(atom: ScanAtom, place: Span | null): number {
  if (place === null) return 0.3;
  const off = Math.max(0, place.from - 1 - atom.from, atom.to - place.to - 1);
  return Math.min(2.5, off / CHARACTERS_A_COLUMN);
}
