import { rowPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { amount, form4, saleRow } from '../samples.ts';

const returned = (price: string, ...marks: string[]) =>
  form4({
    nonDerivativeTable: [saleRow({ transactionCode: 'D', transactionPricePerShare: amount(price, ...marks) })],
    footnotes: marks.map((id) => ({ id, text: 'Forfeited when employment ended; nothing was paid.' })),
  });

export const cases: readonly RuleCase[] = [
  { name: 'Shares bought back at $25.00.', document: returned('25.00'), expect: 'pass' },
  { name: 'Shares forfeited, and a footnote says so.', document: returned('0', 'F1'), expect: 'pass' },
  { name: 'Boundary: $0.01.', document: returned('0.01'), expect: 'pass' },
  {
    name: 'Boundary: 0 and no word.',
    document: returned('0'),
    expect: 'review',
    at: rowPath('nonDerivativeTable', 0, 'transactionPricePerShare'),
  },
  { name: 'A sale on the market.', document: form4(), expect: 'inapplicable' },
];
