import type { Decimal } from '../base/decimal.ts';
import type { BalanceGroup } from './balanceGroups.ts';
import { groupedDigits } from './groupedDigits.ts';
import type { TallyBreak } from './runningBalance.ts';

/** What is wrong at a break, with the sum: `985,544 − 1,550 = 983,994, but the line states 983,949.` */
export function tallyMessage({ previous, line, expected }: TallyBreak): string {
  const total = (given: Decimal | null): string => (given === null ? '?' : groupedDigits(given));
  const sign = line.row.transactionAcquiredDisposedCode.value === 'A' ? '+' : '−';
  const before = total(previous.row.sharesOwnedFollowingTransaction.value);
  const moved = total(line.row.transactionShares.value);
  const stated = total(line.row.sharesOwnedFollowingTransaction.value);
  return `${before} ${sign} ${moved} = ${groupedDigits(expected)}, but the line states ${stated}.`;
}

/** A difference of at most one share. */
export function isRounding(difference: Decimal): boolean {
  const one = 10n ** BigInt(difference.scale);
  return difference.units <= one && difference.units >= -one;
}

/** True when the stated total is right for the opposite of the line's A or D. */
export function movedTheOtherWay({ previous, line }: TallyBreak): boolean {
  const before = previous.row.sharesOwnedFollowingTransaction.value;
  const moved = line.row.transactionShares.value;
  const stated = line.row.sharesOwnedFollowingTransaction.value;
  if (before === null || moved === null || stated === null || moved.isZero()) return false;
  const acquired = line.row.transactionAcquiredDisposedCode.value === 'A';
  return (acquired ? before.minus(moved) : before.plus(moved)).equals(stated);
}

/** True when the stated total has the digits of the expected one in another order, or one digit more or less. */
export function looksMistyped({ line, expected }: TallyBreak): boolean {
  const stated = line.row.sharesOwnedFollowingTransaction.value?.canonical() ?? '';
  const right = expected.canonical();
  if (stated.length === right.length) return stated.length > 2 && sortedDigits(stated) === sortedDigits(right);
  const [long, short] = stated.length > right.length ? [stated, right] : [right, stated];
  return short.length > 2 && lacksOneOf(short, long);
}

/** True when the line's title or amount, or a total of the group, is marked with a footnote, which may say what else moved the balance. */
export function isNoted(group: BalanceGroup, { line }: TallyBreak): boolean {
  return (
    line.row.securityTitle.footnoteIds.length > 0 ||
    line.row.transactionShares.footnoteIds.length > 0 ||
    group.transactions.some((t) => t.row.sharesOwnedFollowingTransaction.footnoteIds.length > 0)
  );
}

/** True when days lie between the two lines, on which something that is not reportable may have moved the balance. */
export function isLaterDay({ previous, line }: TallyBreak): boolean {
  return previous.row.transactionDate.value !== line.row.transactionDate.value;
}

function sortedDigits(text: string): string {
  return [...text].sort().join('');
}

function lacksOneOf(short: string, long: string): boolean {
  if (short.length !== long.length - 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  return short.slice(i) === long.slice(i + 1);
}
