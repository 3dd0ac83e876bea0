import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { amount, form4, saleRow } from '../samples.ts';

const bought = (text: string, transactionCode = 'P') =>
  form4({
    nonDerivativeTable: [
      saleRow({
        transactionCode,
        transactionAcquiredDisposedCode: footnoted('A'),
        transactionShares: amount('100', 'F1'),
      }),
    ],
    footnotes: [{ id: 'F1', text }],
  });

export const cases: readonly RuleCase[] = [
  {
    name: 'A purchase on the market with a footnote on its price.',
    document: bought('Weighted average of prices from $24.90 to $25.10.'),
    expect: 'pass',
  },
  {
    name: 'A purchase under the company’s plan (T71).',
    document: bought('Acquired under the Example Widgets Employee Stock Purchase Plan.'),
    expect: 'review',
    at: rowPath('nonDerivativeTable', 0, 'transactionCode'),
  },
  {
    name: 'The same, reported by choice with code A.',
    document: bought('Acquired under the Employee Stock Purchase Plan.', 'A'),
    expect: 'inapplicable',
  },
  { name: 'A sale.', document: form4(), expect: 'inapplicable' },
];
