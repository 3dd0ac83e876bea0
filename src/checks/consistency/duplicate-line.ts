import type { Decimal } from '../../base/decimal.ts';
import { electronicFilingFaq1 } from '../../law/authorities/consistency.ts';
import type { Footnoted } from '../../model/footnoted.ts';
import { defineRule, type Finding, FORMS_4_AND_5, fail, found, inapplicable, review } from '../rule.ts';
import { type Balance, cellPath, type Line } from '../subject.ts';

export const duplicateLine = defineRule({
  id: 'duplicate-line',
  says: 'Two lines that are alike in date, code, amount and price must each move the balance; one that does not is reported twice',
  authority: [electronicFilingFaq1],
  appliesTo: FORMS_4_AND_5,
  consequence: 'deficient',
  concerns: ['transactionDate', 'transactionShares', 'transactionPricePerShare', 'sharesOwnedFollowingTransaction'],
  reference: ['S16-DUP-ROW'],
  notModelled: 'The same transaction on another report of the same person; duplicates that footnotes tell apart.',
  examine(subject) {
    const tallied = subject.balances.filter(({ group }) => group.transactions.length > 1);
    if (tallied.length === 0) return inapplicable();
    return found(tallied.flatMap(duplicatesIn));
  },
});

function duplicatesIn(balance: Balance): Finding[] {
  const lines = balance.group.transactions;
  const findings: Finding[] = [];
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i];
    const twin = line === undefined ? undefined : lines.slice(0, i).find((other) => alike(other, line));
    if (line === undefined || twin === undefined) continue;
    findings.push(judge(balance, line, twin));
  }
  return findings;
}

function judge({ group, tally }: Balance, line: Line, twin: Line): Finding {
  const at = cellPath(line, 'transactionShares');
  const remedy = 'Remove the line, or state the total after each, so that both are seen to move the balance.';
  const like = `The line is like line ${twin.index + 1} in date, code, amount and price`;
  const total = line.row.sharesOwnedFollowingTransaction.value;
  const same = total !== null && twin.row.sharesOwnedFollowingTransaction.value?.equals(total) === true;
  if (!same) return review(at, `${like}; the totals say that it happened twice.`, remedy);
  if (group.table === 'derivativeTable' || tally.kind !== 'broken') {
    return review(at, `${like}, and both state the same total.`, remedy);
  }
  return fail(at, `${like}, and the balance moved once: both state ${total.text}.`, remedy);
}

function alike(a: Line, b: Line): boolean {
  const x = a.row;
  const y = b.row;
  return (
    x.transactionCode === y.transactionCode &&
    x.transactionDate.value === y.transactionDate.value &&
    x.transactionAcquiredDisposedCode.value === y.transactionAcquiredDisposedCode.value &&
    x.transactionFormType === y.transactionFormType &&
    x.transactionShares.value !== null &&
    sameNumber(x.transactionShares, y.transactionShares) &&
    sameNumber(x.transactionPricePerShare, y.transactionPricePerShare) &&
    sameMarks(x.securityTitle, y.securityTitle) &&
    sameMarks(x.directOrIndirectOwnership, y.directOrIndirectOwnership) &&
    sameMarks(x.natureOfOwnership, y.natureOfOwnership) &&
    x.transactionCodingFootnoteIds.join() === y.transactionCodingFootnoteIds.join()
  );
}

function sameNumber(a: Footnoted<Decimal>, b: Footnoted<Decimal>): boolean {
  const equal = a.value === null || b.value === null ? a.value === b.value : a.value.equals(b.value);
  return equal && sameMarks(a, b);
}

function sameMarks(a: Footnoted<unknown>, b: Footnoted<unknown>): boolean {
  return a.footnoteIds.length === b.footnoteIds.length && a.footnoteIds.every((id, i) => id === b.footnoteIds[i]);
}
