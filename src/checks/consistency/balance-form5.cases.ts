import { rowPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { amount, form4, form5, giftReceivedRow, on } from '../samples.ts';

const at = rowPath('nonDerivativeTable', 1, 'sharesOwnedFollowingTransaction');
const second = (total: string) =>
  giftReceivedRow({
    ...on('2024-11-20'),
    transactionShares: amount('200'),
    sharesOwnedFollowingTransaction: amount(total),
  });

export const cases: readonly RuleCase[] = [
  {
    name: 'A running tally: 1,500 + 200 = 1,700.',
    document: form5({ nonDerivativeTable: [giftReceivedRow(), second('1700')] }),
    expect: 'pass',
  },
  {
    name: 'Both lines state 1,700, the total at the end of the year.',
    document: form5({
      nonDerivativeTable: [giftReceivedRow({ sharesOwnedFollowingTransaction: amount('1700') }), second('1700')],
    }),
    expect: 'pass',
  },
  {
    name: 'Neither: 1,500 + 200 = 1,700, but the second line states 1,710.',
    document: form5({ nonDerivativeTable: [giftReceivedRow(), second('1710')] }),
    expect: 'review',
    at,
  },
  {
    name: 'Boundary: 1,701 is off by one share, which a person should look at all the same.',
    document: form5({ nonDerivativeTable: [giftReceivedRow(), second('1701')] }),
    expect: 'review',
    at,
  },
  { name: 'One line has nothing to follow from.', document: form5(), expect: 'inapplicable' },
  {
    name: 'A Form 4 must have a running tally.',
    document: form4({ nonDerivativeTable: [giftReceivedRow(), second('1710')] }),
    expect: 'inapplicable',
  },
];
