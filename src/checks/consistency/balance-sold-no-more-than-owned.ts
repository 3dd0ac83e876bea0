import { houseConvention } from '../../law/authorities/section16.ts';
import { groupedDigits } from '../groupedDigits.ts';
import { defineRule, type Finding, FORMS_4_AND_5, found, inapplicable, review } from '../rule.ts';
import { cellPath } from '../subject.ts';

export const balanceSoldNoMoreThanOwned = defineRule({
  id: 'balance-sold-no-more-than-owned',
  says: 'A line should not dispose of more than the line before it left',
  authority: [houseConvention],
  appliesTo: FORMS_4_AND_5,
  consequence: 'deficient',
  concerns: ['transactionShares', 'sharesOwnedFollowingTransaction'],
  reference: ['S16-BAL-OVERSELL'],
  notModelled:
    'Derivatives, and what earlier reports left. Lines that run on in another order, or as several balances.',
  examine(subject) {
    const tallied = subject.balances.filter(
      ({ group }) => group.table === 'nonDerivativeTable' && group.transactions.length > 1,
    );
    if (tallied.length === 0) return inapplicable();
    const findings: Finding[] = [];
    for (const { tally } of tallied) {
      for (const { line, previous, expected } of tally.breaks) {
        const moved = line.row.transactionShares.value;
        const left = previous.row.sharesOwnedFollowingTransaction.value;
        if (moved === null || left === null || !expected.isNegative()) continue;
        const message = `${groupedDigits(moved)} disposed of, but the line before leaves ${groupedDigits(left)}.`;
        findings.push(
          review(cellPath(line, 'transactionShares'), message, 'Correct the amount or the total before it.'),
        );
      }
    }
    return found(findings);
  },
});
