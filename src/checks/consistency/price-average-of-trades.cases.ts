import { rowPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { amount, form4, saleRow } from '../samples.ts';

const coded = (transactionCode: string, text: string) =>
  form4({
    nonDerivativeTable: [saleRow({ transactionCode, transactionPricePerShare: amount('14.50', 'F1') })],
    footnotes: [{ id: 'F1', text }],
  });
const RANGE = 'Weighted average price of multiple transactions ranging from $14.01 to $15.00.';

export const cases: readonly RuleCase[] = [
  { name: 'Sales, code S.', document: coded('S', RANGE), expect: 'pass' },
  {
    name: 'Shares withheld for tax, code F, are not trades to be added up.',
    document: coded('F', RANGE),
    expect: 'review',
    at: rowPath('nonDerivativeTable', 0, 'transactionCode'),
  },
  {
    name: 'A price set by formula: the volume-weighted average of thirty days.',
    document: coded('J', 'Volume-weighted average price over 30 days, between $14.01 and $15.00.'),
    expect: 'inapplicable',
  },
  { name: 'A price of one trade.', document: form4(), expect: 'inapplicable' },
];
