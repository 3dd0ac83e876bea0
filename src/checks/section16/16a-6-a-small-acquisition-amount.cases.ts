import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { amount, form5, giftReceivedRow, on } from '../samples.ts';

/** A small acquisition of so many shares at a price. */
const bought = (day: string, shares: string, price: string, given = {}) =>
  giftReceivedRow({
    ...on(day),
    transactionCode: 'L',
    transactionShares: amount(shares),
    transactionPricePerShare: amount(price),
    ...given,
  });
const form = (...rows: ReturnType<typeof bought>[]) => form5({ nonDerivativeTable: rows });
const at = (line: number) => rowPath('nonDerivativeTable', line, 'transactionCode');

export const cases: readonly RuleCase[] = [
  {
    name: 'Boundary: 400 shares at $25.00 are $10,000.00, which does not exceed the limit (T65).',
    document: form(bought('2024-05-14', '400', '25.00')),
    expect: 'pass',
  },
  {
    name: 'Boundary: 1 share at $10,000.01 (T66).',
    document: form(bought('2024-05-14', '1', '10000.01')),
    expect: 'fail',
    at: at(0),
  },
  {
    name: '$6,000 on 2024-01-12 and $4,500 on 2024-03-11 come to $10,500 (T67).',
    document: form(bought('2024-01-12', '240', '25'), bought('2024-03-11', '180', '25')),
    expect: 'fail',
    at: at(1),
  },
  {
    name: '$6,000 and $4,000 within six months come to $10,000.',
    document: form(bought('2024-01-12', '240', '25'), bought('2024-03-11', '160', '25')),
    expect: 'pass',
  },
  {
    name: 'Boundary: $6,000 on 2024-01-12 and $4,500 six months later to the day, on 2024-07-12, are not added.',
    document: form(bought('2024-01-12', '240', '25'), bought('2024-07-12', '180', '25')),
    expect: 'pass',
  },
  {
    name: 'Boundary: a day earlier, on 2024-07-11, they are.',
    document: form(bought('2024-01-12', '240', '25'), bought('2024-07-11', '180', '25')),
    expect: 'fail',
    at: at(1),
  },
  {
    name: 'Two classes are not added.',
    document: form(
      bought('2024-01-12', '240', '25'),
      bought('2024-03-11', '180', '25', { securityTitle: footnoted('Preferred Stock') }),
    ),
    expect: 'pass',
  },
  {
    name: 'A line of form type 4 says itself that it could not be deferred.',
    document: form(bought('2024-05-14', '1', '20000', { transactionFormType: '4' })),
    expect: 'inapplicable',
  },
  { name: 'A gift is no small acquisition.', document: form5(), expect: 'inapplicable' },
];
