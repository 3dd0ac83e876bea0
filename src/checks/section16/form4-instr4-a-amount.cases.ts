import { rowPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { amount, form3, form4, holdingRow, saleRow } from '../samples.ts';

const sold = (shares: string, ...marks: string[]) =>
  form4({
    nonDerivativeTable: [saleRow({ transactionShares: amount(shares, ...marks) })],
    footnotes: marks.map((id) => ({ id, text: 'Line repeated for the footnote.' })),
  });

export const cases: readonly RuleCase[] = [
  { name: '100 shares.', document: sold('100'), expect: 'pass' },
  { name: 'Boundary: 0.0001 of a share.', document: sold('0.0001'), expect: 'pass' },
  {
    name: 'Boundary: 0 shares.',
    document: sold('0'),
    expect: 'review',
    at: rowPath('nonDerivativeTable', 0, 'transactionShares'),
  },
  { name: 'Minus 100 shares.', document: sold('-100'), expect: 'review' },
  { name: '0 shares, and a footnote says why.', document: sold('0', 'F1'), expect: 'pass' },
  { name: 'A holding.', document: form4({ nonDerivativeTable: [holdingRow()] }), expect: 'inapplicable' },
  { name: 'A Form 3.', document: form3(), expect: 'inapplicable' },
];
