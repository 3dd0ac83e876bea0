import { rowPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { amount, form4, saleRow } from '../samples.ts';

const averaged = (text: string, price = '14.50') =>
  form4({
    nonDerivativeTable: [saleRow({ transactionPricePerShare: amount(price, 'F1') })],
    footnotes: [{ id: 'F1', text }],
  });
const at = rowPath('nonDerivativeTable', 0, 'transactionPricePerShare');

export const cases: readonly RuleCase[] = [
  {
    name: 'Boundary: from $14.01 to $15.00 is 0.99.',
    document: averaged('Weighted average price of sales ranging from $14.01 to $15.00.'),
    expect: 'pass',
  },
  {
    name: 'Boundary: from $14.00 to $15.00 is exactly 1.00.',
    document: averaged('Weighted average price of sales ranging from $14.00 to $15.00.'),
    expect: 'review',
    at,
  },
  {
    name: 'Boundary: 1.01 is beyond the limit, which another rule judges.',
    document: averaged('Weighted average price of sales ranging from $14.00 to $15.01.'),
    expect: 'pass',
  },
  { name: 'A price of one trade.', document: form4(), expect: 'inapplicable' },
];
