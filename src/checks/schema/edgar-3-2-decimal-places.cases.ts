import { Decimal } from '../../base/decimal.ts';
import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, saleRow } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  { name: 'A price of 25.00.', document: form4(), expect: 'pass' },
  {
    name: 'Four digits after the point.',
    document: form4({ nonDerivativeTable: [saleRow({ transactionShares: footnoted(Decimal.of('12.3456')) })] }),
    expect: 'pass',
  },
  {
    name: 'Five digits after the point.',
    document: form4({ nonDerivativeTable: [saleRow({ transactionShares: footnoted(Decimal.of('12.34567')) })] }),
    expect: 'fail',
    at: rowPath('nonDerivativeTable', 0, 'transactionShares'),
  },
  {
    name: 'Zeros at the end do not count: 12.34560000 is 12.3456.',
    document: form4({ nonDerivativeTable: [saleRow({ transactionShares: footnoted(Decimal.of('12.34560000')) })] }),
    expect: 'pass',
  },
  {
    name: 'A document without lines has no numbers.',
    document: form4({ nonDerivativeTable: [], notSubjectToSection16: true }),
    expect: 'inapplicable',
  },
];
