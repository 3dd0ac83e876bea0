import type { Decimal } from '../../base/decimal.ts';
import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { amount, form4, form5, giftReceivedRow } from '../samples.ts';

const at = rowPath('nonDerivativeTable', 0, 'transactionPricePerShare');

export const cases: readonly RuleCase[] = [
  { name: 'A gift at 0.', document: form5(), expect: 'pass' },
  {
    name: 'Boundary: 0.00 is zero.',
    document: form5({ nonDerivativeTable: [giftReceivedRow({ transactionPricePerShare: amount('0.00') })] }),
    expect: 'pass',
  },
  {
    name: 'Boundary: $0.01 is a price.',
    document: form5({ nonDerivativeTable: [giftReceivedRow({ transactionPricePerShare: amount('0.01') })] }),
    expect: 'review',
    at,
  },
  {
    name: 'A gift at the market price.',
    document: form5({ nonDerivativeTable: [giftReceivedRow({ transactionPricePerShare: amount('25.10') })] }),
    expect: 'review',
    at,
  },
  {
    name: 'A price that is only a footnote.',
    document: form5({
      nonDerivativeTable: [giftReceivedRow({ transactionPricePerShare: footnoted<Decimal>(null, 'F1') })],
      footnotes: [{ id: 'F1', text: 'Bona fide gift; nothing was paid.' }],
    }),
    expect: 'pass',
  },
  { name: 'A sale has a price.', document: form4(), expect: 'inapplicable' },
];
