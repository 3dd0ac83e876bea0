import type { Decimal } from '../../../base/decimal.ts';
import { type FieldPath, rowPath } from '../../../model/fieldPath.ts';
import type { DerivativeRow } from '../../../model/tableRow.ts';
import type { ReadForm } from './form.ts';
import { digits, isOneMisreading, printedNumber } from './numbers.ts';

/** The two numbers of a derivative that nearly always agree: so many options are for so many shares. */
interface Pair {
  readonly index: number;
  readonly own: Decimal;
  readonly ownField: 'transactionShares' | 'sharesOwnedFollowingTransaction';
  readonly underlying: Decimal;
}

/**
 * Underlying shares against the derivatives that were acquired, disposed of or are held. Where the two agree they confirm one
 * another; where they do not, and no other row has the same ratio, one of the two may be misread or of another cell.
 */
export function weighUnderlying(form: ReadForm): void {
  const pairs = form.document.derivativeTable.flatMap(pairOf);
  for (const pair of pairs) {
    if (pair.own.equals(pair.underlying)) confirm(pair, form);
    else if (!pairs.some((other) => other !== pair && sameRatio(other, pair))) doubt(pair, form);
  }
}

function pairOf(row: DerivativeRow, index: number): Pair[] {
  const ownField = row.kind === 'transaction' ? 'transactionShares' : 'sharesOwnedFollowingTransaction';
  const own = row[ownField].value;
  const underlying = row.underlyingSecurityShares.value;
  return own === null || underlying === null ? [] : [{ index, own, ownField, underlying }];
}

function sameRatio(a: Pair, b: Pair): boolean {
  return a.own.times(b.underlying).equals(b.own.times(a.underlying));
}

/** Shorter numbers agree by chance. */
const DIGITS = 3;

function pathsOf({ index, ownField }: Pair): [FieldPath, FieldPath] {
  return [rowPath('derivativeTable', index, ownField), rowPath('derivativeTable', index, 'underlyingSecurityShares')];
}

function confirm(pair: Pair, { evidence }: ReadForm): void {
  if (digits(pair.own) < DIGITS) return;
  for (const path of pathsOf(pair)) evidence.confirm(path);
}

function doubt(pair: Pair, { evidence }: ReadForm): void {
  const [own, underlying] = [printedNumber(pair.own), printedNumber(pair.underlying)];
  const near = isOneMisreading(pair.own, pair.underlying);
  const message = near
    ? `“${own}” or “${underlying}”: derivatives and underlying shares agree but for one character.`
    : `${own} derivatives are for ${underlying} underlying shares: the numbers agree nearly always.`;
  for (const path of pathsOf(pair))
    evidence.unsure(path, 'TEXT_NUMBERS_DIFFER', message, null, near ? [own, underlying] : []);
}
