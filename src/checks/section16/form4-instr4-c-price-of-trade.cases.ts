import { rowPath } from '../../model/fieldPath.ts';
import { ABSENT } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { amount, form4, form5, saleRow } from '../samples.ts';

const at = rowPath('nonDerivativeTable', 0, 'transactionPricePerShare');
const NOTE = [{ id: 'F1', text: 'The consideration was one share of Example Holdings for each share.' }];

export const cases: readonly RuleCase[] = [
  { name: 'A sale at $25.00.', document: form4(), expect: 'pass' },
  {
    name: 'Boundary: $0.0001.',
    document: form4({ nonDerivativeTable: [saleRow({ transactionPricePerShare: amount('0.0001') })] }),
    expect: 'pass',
  },
  {
    name: 'Boundary: $0.0000.',
    document: form4({ nonDerivativeTable: [saleRow({ transactionPricePerShare: amount('0.0000') })] }),
    expect: 'review',
    at,
  },
  {
    name: 'No price at all.',
    document: form4({ nonDerivativeTable: [saleRow({ transactionPricePerShare: ABSENT })] }),
    expect: 'review',
    at,
  },
  {
    name: 'A tender paid in stock: zero, and a footnote at the price.',
    document: form4({
      nonDerivativeTable: [saleRow({ transactionCode: 'U', transactionPricePerShare: amount('0', 'F1') })],
      footnotes: NOTE,
    }),
    expect: 'pass',
  },
  { name: 'A gift has no price.', document: form5(), expect: 'inapplicable' },
];
