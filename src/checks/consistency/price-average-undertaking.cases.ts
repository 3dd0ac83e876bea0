import { rowPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { amount, form4, saleRow } from '../samples.ts';

const averaged = (text: string, price = '14.50') =>
  form4({
    nonDerivativeTable: [saleRow({ transactionPricePerShare: amount(price, 'F1') })],
    footnotes: [{ id: 'F1', text }],
  });
const UNDERTAKING =
  'The reporting person undertakes to provide, on request, the number of shares sold at each price to the SEC staff, the issuer or a security holder.';
const at = rowPath('nonDerivativeTable', 0, 'transactionPricePerShare');

export const cases: readonly RuleCase[] = [
  {
    name: 'The range and the undertaking.',
    document: averaged(`Weighted average price of sales ranging from $14.01 to $15.00. ${UNDERTAKING}`),
    expect: 'pass',
  },
  {
    name: 'The undertaking stands in the remarks.',
    document: { ...averaged('Weighted average price of sales ranging from $14.01 to $15.00.'), remarks: UNDERTAKING },
    expect: 'pass',
  },
  {
    name: 'The range alone.',
    document: averaged('Weighted average price of sales ranging from $14.01 to $15.00.'),
    expect: 'fail',
    at,
  },
  { name: 'A price of one trade.', document: form4(), expect: 'inapplicable' },
];
