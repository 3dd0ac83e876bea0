import { rowPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { amount, form4, saleRow } from '../samples.ts';

const averaged = (text: string, price: string) =>
  form4({
    nonDerivativeTable: [saleRow({ transactionPricePerShare: amount(price, 'F1') })],
    footnotes: [{ id: 'F1', text }],
  });
const at = rowPath('nonDerivativeTable', 0, 'transactionPricePerShare');
const RANGE = 'Weighted average price of sales ranging from $14.00 to $15.00.';

export const cases: readonly RuleCase[] = [
  { name: '$14.50 lies between $14.00 and $15.00.', document: averaged(RANGE, '14.50'), expect: 'pass' },
  { name: 'Boundary: $15.00 is within.', document: averaged(RANGE, '15.00'), expect: 'pass' },
  { name: 'Boundary: $15.01 may be rounded up.', document: averaged(RANGE, '15.01'), expect: 'pass' },
  { name: 'Boundary: $15.02 is above the highest price.', document: averaged(RANGE, '15.02'), expect: 'review', at },
  { name: '$13.90 is below the lowest price.', document: averaged(RANGE, '13.90'), expect: 'review', at },
  {
    name: 'The range is the wrong way round.',
    document: averaged('Weighted average price of sales ranging from $15.00 to $14.00.', '14.50'),
    expect: 'review',
    at,
  },
  { name: 'A price of one trade.', document: form4(), expect: 'inapplicable' },
];
