import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { amount, form4, on, saleRow } from '../samples.ts';

const at = (index: number) => rowPath('nonDerivativeTable', index, 'transactionShares');
const sale = (total: string) => saleRow({ sharesOwnedFollowingTransaction: amount(total) });
const earlier = saleRow({
  ...on('2024-05-13'),
  transactionShares: amount('50'),
  sharesOwnedFollowingTransaction: amount('1000'),
});

export const cases: readonly RuleCase[] = [
  {
    name: 'Two sales of 100 at $25.00, and the balance moved once: 1,000 − 100 = 900 on both lines.',
    document: form4({ nonDerivativeTable: [earlier, sale('900'), sale('900')] }),
    expect: 'fail',
    at: at(2),
  },
  {
    name: 'The balance moved twice, 1,000 − 100 = 900 and 900 − 100 = 800: two fills, or one entered twice.',
    document: form4({ nonDerivativeTable: [earlier, sale('900'), sale('800')] }),
    expect: 'review',
    at: at(2),
  },
  {
    name: 'Two lines alone, both with the total of 900: one sale twice, or two sales with the final total.',
    document: form4({ nonDerivativeTable: [sale('900'), sale('900')] }),
    expect: 'review',
    at: at(1),
  },
  {
    name: 'Boundary: a cent between them, $25.00 and $25.01.',
    document: form4({
      nonDerivativeTable: [sale('900'), { ...sale('800'), transactionPricePerShare: amount('25.01') }],
    }),
    expect: 'pass',
  },
  {
    name: 'Boundary: a day between them.',
    document: form4({ nonDerivativeTable: [sale('900'), { ...sale('800'), ...on('2024-05-15') }] }),
    expect: 'pass',
  },
  {
    name: 'Footnotes to the prices tell two sales apart.',
    document: form4({
      nonDerivativeTable: [
        { ...sale('900'), transactionPricePerShare: amount('25.00', 'F1') },
        { ...sale('800'), transactionPricePerShare: amount('25.00', 'F2') },
      ],
    }),
    expect: 'pass',
  },
  {
    name: 'One sold directly and one by a trust.',
    document: form4({
      nonDerivativeTable: [
        sale('900'),
        { ...sale('900'), directOrIndirectOwnership: footnoted('I'), natureOfOwnership: footnoted('By trust') },
      ],
    }),
    expect: 'inapplicable',
  },
  { name: 'One line.', document: form4(), expect: 'inapplicable' },
];
