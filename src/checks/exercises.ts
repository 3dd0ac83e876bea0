import type { CalendarDate } from '../base/calendarDate.ts';
import { Decimal } from '../base/decimal.ts';
import { addBusinessDays } from '../law/businessDays.ts';
import type { DerivativeRow } from '../model/tableRow.ts';
import { plainWords } from './plainWords.ts';
import type { Line } from './subject.ts';

export type DerivativeLine = Extract<Line, { readonly table: 'derivativeTable' }>;

/** What a document reports as exercised or converted under one code on one day, in both tables. Classes are not told apart. */
export interface Exercise {
  readonly code: string;
  readonly on: CalendarDate;
  /** Table II lines disposed of: the derivatives used up. */
  readonly derivatives: readonly DerivativeLine[];
  /** Table II lines acquired: the derivative that came instead of shares. */
  readonly exchanged: readonly DerivativeLine[];
  /** Table I lines acquired; those disposed of where the exercise takes shares from the person. */
  readonly shares: readonly Line[];
  /** Underlying shares of `derivatives`; null where some line states none. */
  readonly underlying: Decimal | null;
  /** Number of `derivatives`; null where some line states none. */
  readonly used: Decimal | null;
  /** Shares of `shares`; null where some line states none. */
  readonly received: Decimal | null;
}

interface Gathered {
  readonly derivatives: DerivativeLine[];
  readonly exchanged: DerivativeLine[];
  readonly acquired: Line[];
  readonly disposed: Line[];
}

/** Exercises among the transaction lines of codes M, C, X and O, in order of their first lines. Undated lines are left out. */
export function exercisesOf(lines: readonly Line[]): readonly Exercise[] {
  const groups = new Map<string, Gathered>();
  for (const line of lines) {
    const { transactionCode: code, transactionDate, transactionAcquiredDisposedCode: way } = line.row;
    if (transactionDate.value === null || way.value === null) continue;
    const key = `${code}${transactionDate.value}`;
    let group = groups.get(key);
    if (group === undefined) {
      group = { derivatives: [], exchanged: [], acquired: [], disposed: [] };
      groups.set(key, group);
    }
    if (line.table === 'derivativeTable') (way.value === 'D' ? group.derivatives : group.exchanged).push(line);
    else (way.value === 'A' ? group.acquired : group.disposed).push(line);
  }
  return [...groups].map(([key, group]) => exercise(key.slice(0, 1), key.slice(1) as CalendarDate, group));
}

function exercise(code: string, on: CalendarDate, group: Gathered): Exercise {
  const { derivatives, exchanged } = group;
  const shares = derivatives.some((line) => deliversShares(line.row)) ? group.disposed : group.acquired;
  return {
    code,
    on,
    derivatives,
    exchanged,
    shares,
    underlying: total(derivatives.map((line) => line.row.underlyingSecurityShares.value)),
    used: total(derivatives.map((line) => line.row.transactionShares.value)),
    received: total(shares.map((line) => line.row.transactionShares.value)),
  };
}

/** A put, long or written. */
export function isPut(row: DerivativeRow): boolean {
  const words = plainWords(row.securityTitle.value);
  return ` ${words} `.includes(' put ') || words.includes('right to sell');
}

/** Exercise takes shares from the person: a put that it holds, or a call that it wrote. */
export function deliversShares(row: DerivativeRow): boolean {
  const words = plainWords(row.securityTitle.value);
  if (words.includes('to sell')) return true;
  return isPut(row) && !words.includes('to buy') && !words.includes('to purchase');
}

function total(numbers: readonly (Decimal | null)[]): Decimal | null {
  let sum: Decimal | null = null;
  for (const number of numbers) {
    if (number === null) return null;
    sum = sum === null ? number : sum.plus(number);
  }
  return sum ?? Decimal.zero;
}

const ONE = Decimal.of('1');

/** Less than one share apart, as fractions paid out in cash leave them. */
export function nearlyEqual(a: Decimal, b: Decimal): boolean {
  if (a.equals(b)) return true;
  const gap = a.minus(b);
  return (gap.isNegative() ? gap.negated() : gap).compare(ONE) < 0;
}

/** The same day or the next business day, in either order. */
export function withinOneBusinessDay(a: CalendarDate, b: CalendarDate): boolean {
  return a === b || (a < b ? b <= addBusinessDays(a, 1) : a <= addBusinessDays(b, 1));
}
