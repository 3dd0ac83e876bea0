import { Decimal } from '../../base/decimal.ts';
import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, saleRow } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  { name: 'Digits and a point.', document: form4(), expect: 'pass' },
  {
    name: 'A comma between thousands.',
    document: form4({
      nonDerivativeTable: [saleRow({ transactionShares: footnoted<Decimal>(null) })],
      spellings: [{ path: rowPath('nonDerivativeTable', 0, 'transactionShares'), text: '1,200' }],
    }),
    expect: 'fail',
    at: rowPath('nonDerivativeTable', 0, 'transactionShares'),
  },
  {
    name: 'The schema takes a plus sign, the text of the specification does not: a person must look.',
    document: form4({ nonDerivativeTable: [saleRow({ transactionShares: footnoted(Decimal.of('+250000')) })] }),
    expect: 'review',
  },
  {
    name: 'A decimal that begins with the point.',
    document: form4({ nonDerivativeTable: [saleRow({ transactionShares: footnoted(Decimal.of('.275')) })] }),
    expect: 'pass',
  },
  {
    name: 'A document that names no form is judged by the rule on its type first.',
    document: form4({ documentType: null }),
    expect: 'inapplicable',
  },
];
