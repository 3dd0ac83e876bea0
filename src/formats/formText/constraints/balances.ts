import type { Decimal } from '../../../base/decimal.ts';
import { rowPath } from '../../../model/fieldPath.ts';
import type { NonDerivativeRow, TableName } from '../../../model/tableRow.ts';
import { lettersOf } from '../rows/wordRuns.ts';
import type { ReadForm } from './form.ts';
import { isLookAlike, isOneMisreading, printedNumber } from './numbers.ts';

/** A transaction of an account: one security, held in one way. */
export interface Entry {
  readonly index: number;
  readonly amount: Decimal;
  readonly direction: 'A' | 'D';
  readonly owned: Decimal;
}

/**
 * Running balances: what is owned after a transaction is what was owned after the one before, and its amount more or less. Where
 * it is so, the amounts, the letter and the totals confirm one another. Where it is not, no more is certain than that the filer
 * did not write it so (many state one total on every line) or that something was misread: a break is no error by itself.
 */
export function weighBalances(form: ReadForm): void {
  for (const table of ['nonDerivativeTable', 'derivativeTable'] as const) {
    for (const account of accountsOf(form.document[table])) weighAccount(account, table, form);
  }
}

function accountsOf(rows: readonly NonDerivativeRow[]): Entry[][] {
  const accounts = new Map<string, Entry[]>();
  rows.forEach((row, index) => {
    const title = row.securityTitle.value;
    const amount = row.transactionShares.value;
    const direction = row.transactionAcquiredDisposedCode.value;
    const owned = row.sharesOwnedFollowingTransaction.value;
    if (title === null || amount === null || direction === null || owned === null) return;
    const nature = lettersOf(row.natureOfOwnership.value ?? '');
    const key = `${lettersOf(title)} ${row.directOrIndirectOwnership.value} ${nature}`;
    const entries = accounts.get(key);
    if (entries === undefined) accounts.set(key, [{ index, amount, direction, owned }]);
    else entries.push({ index, amount, direction, owned });
  });
  return [...accounts.values()];
}

function after(owned: Decimal, { amount, direction }: Entry): Decimal {
  return direction === 'A' ? owned.plus(amount) : owned.minus(amount);
}

function before({ owned, amount, direction }: Entry): Decimal {
  return direction === 'A' ? owned.minus(amount) : owned.plus(amount);
}

function holds(first: Entry, second: Entry): boolean {
  return after(first.owned, second).equals(second.owned);
}

function weighAccount(account: readonly Entry[], table: TableName, form: ReadForm): void {
  const swapped = form.isScan ? null : mendingSwap(account);
  if (swapped !== null) {
    tellOfSwap(swapped, table, form);
    return;
  }
  for (let i = 1; i < account.length; i++) {
    const [first, second] = [account[i - 1], account[i]];
    if (first === undefined || second === undefined || second.amount.isZero()) continue;
    if (holds(first, second)) confirm(first, second, table, form);
    else if (table === 'nonDerivativeTable') weighBreak(first, second, account[i + 1], form);
  }
}

function confirm(first: Entry, second: Entry, table: TableName, { evidence }: ReadForm): void {
  evidence.confirm(rowPath(table, first.index, 'sharesOwnedFollowingTransaction'));
  for (const field of ['transactionShares', 'transactionAcquiredDisposedCode', 'sharesOwnedFollowingTransaction'])
    evidence.confirm(rowPath(table, second.index, field));
}

/** Options of one title are often several grants, each with a total of its own: only in Table I does a break mean something. */
function weighBreak(first: Entry, second: Entry, next: Entry | undefined, form: ReadForm): void {
  const { evidence, isScan } = form;
  const at = (entry: Entry, field: string) => rowPath('nonDerivativeTable', entry.index, field);
  if (first.owned.equals(second.owned)) return;
  const story = `${printedNumber(first.owned)} owned before, ${second.direction} ${printedNumber(second.amount)}, ${printedNumber(second.owned)} owned after`;
  if (before(second).minus(first.owned).equals(double(second))) {
    const other = second.direction === 'A' ? 'D' : 'A';
    const message = `Acquired (A) or disposed of (D): the balance of the rows (${story}) wants “${other}” or “${second.direction}”.`;
    const readings = [second.direction, other];
    evidence.unsure(at(second, 'transactionAcquiredDisposedCode'), 'TEXT_BALANCE_BROKEN', message, null, readings);
    return;
  }
  if (!isScan) return;
  for (const { entry, field, read, meant } of mendsOf(first, second, next)) {
    const message = `The balance of the rows (${story}) holds if this is “${printedNumber(meant)}” or “${printedNumber(read)}” is misread.`;
    const readings = [printedNumber(read), printedNumber(meant)];
    evidence.unsure(at(entry, field), 'TEXT_BALANCE_BROKEN', message, null, readings);
  }
}

/** Twice the amount, on the side of the letter that was not read. */
function double({ amount, direction }: Entry): Decimal {
  const twice = amount.plus(amount);
  return direction === 'A' ? twice.negated() : twice;
}

interface Mend {
  readonly entry: Entry;
  readonly field: 'transactionShares' | 'sharesOwnedFollowingTransaction';
  readonly read: Decimal;
  readonly meant: Decimal;
}

/** The single misreadings that would make the balance hold; where one makes the next row's hold too, that one alone. */
function mendsOf(first: Entry, second: Entry, next: Entry | undefined): Mend[] {
  const change = second.direction === 'A' ? second.owned.minus(first.owned) : first.owned.minus(second.owned);
  const owned = 'sharesOwnedFollowingTransaction' as const;
  const mends: Mend[] = [
    { entry: second, field: owned, read: second.owned, meant: after(first.owned, second) },
    { entry: second, field: 'transactionShares' as const, read: second.amount, meant: change },
    { entry: first, field: owned, read: first.owned, meant: before(second) },
  ].filter(({ read, meant }) => !meant.isNegative() && isOneMisreading(read, meant));
  const [mend] = mends;
  const goesOn =
    next !== undefined && mend?.entry === second && mend.field === owned && after(mend.meant, next).equals(next.owned);
  return goesOn ? [mend] : mends;
}

/** A total that one look-alike digit brings into balance with the row before and the row after. */
export function mendedTotals(rows: readonly NonDerivativeRow[]): ReadonlyMap<number, Decimal> {
  const mended = new Map<number, Decimal>();
  for (const account of accountsOf(rows)) {
    for (let i = 1; i + 1 < account.length; i++) {
      const [first, second, next] = [account[i - 1], account[i], account[i + 1]];
      if (first === undefined || second === undefined || next === undefined) continue;
      const meant = after(first.owned, second);
      const both = !second.amount.isZero() && !next.amount.isZero() && after(meant, next).equals(next.owned);
      if (both && isLookAlike(second.owned, meant)) mended.set(second.index, meant);
    }
  }
  return mended;
}

interface Swap {
  readonly field: 'transactionShares' | 'sharesOwnedFollowingTransaction';
  readonly rows: readonly [Entry, Entry];
}

/** Values of two neighbouring rows that, the one in place of the other, bring a whole account into balance that is not. */
function mendingSwap(account: readonly Entry[]): Swap | null {
  if (account.length < 3 || inBalance(account)) return null;
  for (let i = 1; i < account.length; i++) {
    const [a, b] = [account[i - 1], account[i]];
    if (a === undefined || b === undefined) continue;
    const put = (one: Entry, other: Entry) => account.toSpliced(i - 1, 2, one, other);
    if (inBalance(put({ ...a, owned: b.owned }, { ...b, owned: a.owned })))
      return { field: 'sharesOwnedFollowingTransaction', rows: [a, b] };
    if (inBalance(put({ ...a, amount: b.amount }, { ...b, amount: a.amount })))
      return { field: 'transactionShares', rows: [a, b] };
  }
  return null;
}

function inBalance(account: readonly Entry[]): boolean {
  return account.every((entry, i) => {
    const last = account[i - 1];
    return last === undefined || holds(last, entry);
  });
}

function tellOfSwap({ field, rows: [a, b] }: Swap, table: TableName, { evidence }: ReadForm): void {
  const value = ({ amount, owned }: Entry) => printedNumber(field === 'transactionShares' ? amount : owned);
  for (const [own, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const message = `“${value(own)}” or “${value(other)}”: the balance of the rows holds if the two stand each in the other’s row.`;
    const path = rowPath(table, own.index, field);
    evidence.unsure(path, 'TEXT_BALANCE_BROKEN', message, null, [value(own), value(other)]);
  }
}
