import { houseConvention } from '../../law/authorities/section16.ts';
import type { BalanceGroup } from '../balanceGroups.ts';
import { groupedDigits } from '../groupedDigits.ts';
import { defineRule, type Finding, FORMS_4_AND_5, found, inapplicable, review } from '../rule.ts';
import { cellPath, type Line } from '../subject.ts';

export const balanceOneFinalTotal = defineRule({
  id: 'balance-one-final-total',
  says: 'A line that only states a holding should agree with the transactions of the same class held in the same way: the total after the last of them',
  authority: [houseConvention],
  appliesTo: FORMS_4_AND_5,
  consequence: 'deficient',
  concerns: ['sharesOwnedFollowingTransaction'],
  reference: ['S16-BAL-FILEEND'],
  notModelled: 'Derivatives, whose lines may be of different grants; lines that footnotes tell apart.',
  examine(subject) {
    const stated = subject.balances.filter(
      ({ group }) => group.table === 'nonDerivativeTable' && group.transactions.length > 0 && group.holdings.length > 0,
    );
    if (stated.length === 0) return inapplicable();
    return found(stated.flatMap(({ group }) => disagreements(group)));
  },
});

/** A holding may agree with any transaction's total, since the last of a day is not always the last on the page. */
function disagreements(group: BalanceGroup): Finding[] {
  return group.holdings.flatMap((holding) => {
    const total = holding.row.sharesOwnedFollowingTransaction.value;
    const alike = group.transactions.filter((line) => marks(line) === marks(holding));
    const last = alike.at(-1)?.row.sharesOwnedFollowingTransaction.value ?? null;
    if (total === null || last === null) return [];
    if (alike.some((line) => line.row.sharesOwnedFollowingTransaction.value?.equals(total) === true)) return [];
    const message = `The holding is ${groupedDigits(total)}, and after the transactions of the same class ${groupedDigits(last)} are owned.`;
    const remedy = 'Remove the holding line, or say in its nature or a footnote how it differs.';
    return [review(cellPath(holding, 'sharesOwnedFollowingTransaction'), message, remedy)];
  });
}

function marks({ row }: Line): string {
  return `${row.securityTitle.footnoteIds}|${row.directOrIndirectOwnership.footnoteIds}|${row.natureOfOwnership.footnoteIds}|${row.sharesOwnedFollowingTransaction.footnoteIds}`;
}
