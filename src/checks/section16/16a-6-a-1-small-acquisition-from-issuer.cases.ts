import { rowPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { amount, form5, giftReceivedRow } from '../samples.ts';

const bought = (text: string) =>
  form5({
    nonDerivativeTable: [
      giftReceivedRow({
        transactionCode: 'L',
        transactionShares: amount('160', 'F1'),
        transactionPricePerShare: amount('25'),
      }),
    ],
    footnotes: [{ id: 'F1', text }],
  });

export const cases: readonly RuleCase[] = [
  {
    name: 'Bought by a broker on the market.',
    document: bought('Bought on the open market by the person’s broker.'),
    expect: 'pass',
  },
  {
    name: '$4,000 from the issuer’s plan (T70).',
    document: bought('Acquired from the issuer under its Directors’ Stock Plan.'),
    expect: 'review',
    at: rowPath('nonDerivativeTable', 0, 'transactionCode'),
  },
  { name: 'An employee purchase plan.', document: bought('Employee Stock Purchase Plan.'), expect: 'review' },
  { name: 'A gift is no small acquisition.', document: form5(), expect: 'inapplicable' },
];
