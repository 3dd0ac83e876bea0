import { rowPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { amount, exercisedSharesRow, form4, on, saleRow } from '../samples.ts';

const sold = (text: string, ...more: ReturnType<typeof saleRow>[]) =>
  form4({
    nonDerivativeTable: [...more, saleRow({ transactionShares: amount('100', 'F1') })],
    footnotes: [{ id: 'F1', text }],
  });

export const cases: readonly RuleCase[] = [
  {
    name: 'Sold to cover tax on the vesting of restricted stock units.',
    document: sold('Sold to cover taxes due on the vesting of restricted stock units.'),
    expect: 'pass',
  },
  {
    name: 'Sold to cover taxes, an exercise on the same day.',
    document: sold('Sold to cover taxes.', exercisedSharesRow()),
    expect: 'pass',
  },
  {
    name: 'Boundary: the exercise a business day before.',
    document: sold('Sold to cover taxes.', exercisedSharesRow(on('2024-05-13'))),
    expect: 'pass',
  },
  {
    name: 'Boundary: the exercise two business days before.',
    document: sold('Sold to cover taxes.', exercisedSharesRow(on('2024-05-10'))),
    expect: 'review',
    at: rowPath('nonDerivativeTable', 1, 'transactionCode'),
  },
  { name: 'Sold to cover taxes, and nothing else.', document: sold('Sold to cover taxes.'), expect: 'review' },
  { name: 'A sale for no stated purpose.', document: form4(), expect: 'inapplicable' },
];
