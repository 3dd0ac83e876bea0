import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { amount, form3, form4, saleRow } from '../samples.ts';

const at = rowPath('nonDerivativeTable', 0, 'sharesOwnedFollowingTransaction');
const purchase = (total: string) =>
  saleRow({
    transactionCode: 'P',
    transactionAcquiredDisposedCode: footnoted('A'),
    sharesOwnedFollowingTransaction: amount(total),
  });

export const cases: readonly RuleCase[] = [
  { name: 'After the sale of 100, 900 are left: 1,000 before.', document: form4(), expect: 'pass' },
  {
    name: 'Boundary: the first 100 shares: 100 − 100 = 0 before.',
    document: form4({ nonDerivativeTable: [purchase('100')] }),
    expect: 'pass',
  },
  {
    name: 'Boundary: 99 owned after buying 100 means 99 − 100 = −1 before.',
    document: form4({ nonDerivativeTable: [purchase('99')] }),
    expect: 'review',
    at,
  },
  {
    name: 'Boundary: all 100 sold, 0 left.',
    document: form4({ nonDerivativeTable: [saleRow({ sharesOwnedFollowingTransaction: amount('0') })] }),
    expect: 'pass',
  },
  {
    name: 'A total of −50: more was sold than was owned.',
    document: form4({ nonDerivativeTable: [saleRow({ sharesOwnedFollowingTransaction: amount('-50') })] }),
    expect: 'review',
    at,
  },
  {
    name: 'No transaction of Table I.',
    document: form4({ nonDerivativeTable: [], notSubjectToSection16: true }),
    expect: 'inapplicable',
  },
  { name: 'A Form 3 has no transactions.', document: form3(), expect: 'inapplicable' },
];
