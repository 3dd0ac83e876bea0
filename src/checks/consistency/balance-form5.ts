import { form5Column5 } from '../../law/authorities/consistency.ts';
import { isRounding, movedTheOtherWay, tallyMessage } from '../balanceFaults.ts';
import { defineRule, FORM_5, fail, found, inapplicable, review } from '../rule.ts';
import { cellPath } from '../subject.ts';

export const balanceForm5 = defineRule({
  id: 'balance-form5',
  says: 'On a Form 5 the lines of one balance must all state the total at the end of the fiscal year, or carry a running tally up to it',
  authority: [form5Column5],
  appliesTo: FORM_5,
  consequence: 'deficient',
  concerns: ['sharesOwnedFollowingTransaction', 'transactionShares', 'transactionAcquiredDisposedCode'],
  reference: ['S16-BAL-F5'],
  notModelled: 'Balances stated as a value, and of derivatives, whose lines may be of different grants.',
  examine(subject) {
    const tallied = subject.balances.filter(
      ({ group, tally }) =>
        group.table === 'nonDerivativeTable' && group.transactions.length > 1 && tally.kind !== 'open',
    );
    if (tallied.length === 0) return inapplicable();
    return found(
      tallied.flatMap(({ tally }) =>
        tally.breaks.map((at) => {
          const path = cellPath(at.line, 'sharesOwnedFollowingTransaction');
          const message = `${tallyMessage(at)} Nor do all lines state one total, as at the end of the year.`;
          const certain = movedTheOtherWay(at) && !isRounding(at.difference);
          return (certain ? fail : review)(
            path,
            message,
            'State the total at the end of the fiscal year on every line.',
          );
        }),
      ),
    );
  },
});
