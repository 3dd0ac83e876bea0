import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { amount, form4, saleRow } from '../samples.ts';

const REINVESTED = [
  { id: 'F1', text: 'Acquired through the reinvestment of dividends under the issuer’s Dividend Reinvestment Plan.' },
];
const bought = { transactionCode: 'P', transactionAcquiredDisposedCode: footnoted('A' as const) };

export const cases: readonly RuleCase[] = [
  {
    name: 'A purchase with a footnote on the plan at the number of shares.',
    document: form4({
      nonDerivativeTable: [saleRow({ ...bought, transactionShares: amount('0.4215', 'F1') })],
      footnotes: REINVESTED,
    }),
    expect: 'review',
    at: rowPath('nonDerivativeTable', 0, 'transactionCode'),
  },
  {
    name: 'The footnote stands at the total: it tells of shares that were rightly not reported before.',
    document: form4({
      nonDerivativeTable: [saleRow({ ...bought, sharesOwnedFollowingTransaction: amount('1100', 'F1') })],
      footnotes: REINVESTED,
    }),
    expect: 'pass',
  },
  {
    name: 'A purchase without footnotes.',
    document: form4({ nonDerivativeTable: [saleRow(bought)] }),
    expect: 'pass',
  },
  { name: 'A sale.', document: form4(), expect: 'inapplicable' },
];
