import { rowPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { amount, form4, saleRow } from '../samples.ts';

const at = rowPath('nonDerivativeTable', 1, 'transactionShares');
const second = (sold: string, left: string) =>
  saleRow({ transactionShares: amount(sold), sharesOwnedFollowingTransaction: amount(left) });

export const cases: readonly RuleCase[] = [
  {
    name: 'Boundary: the line before leaves 900, and all 900 are sold: 900 − 900 = 0.',
    document: form4({ nonDerivativeTable: [saleRow(), second('900', '0')] }),
    expect: 'pass',
  },
  {
    name: 'Boundary: the line before leaves 900, and 901 are sold: 900 − 901 = −1, though 0 is stated.',
    document: form4({ nonDerivativeTable: [saleRow(), second('901', '0')] }),
    expect: 'review',
    at,
  },
  {
    name: 'A total that is wrong in another way: 900 − 100 = 800, and 700 are stated.',
    document: form4({ nonDerivativeTable: [saleRow(), second('100', '700')] }),
    expect: 'pass',
  },
  { name: 'One line has none before it.', document: form4(), expect: 'inapplicable' },
];
