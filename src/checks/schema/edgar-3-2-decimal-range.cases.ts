import { Decimal } from '../../base/decimal.ts';
import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, saleRow } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  { name: 'One hundred shares.', document: form4(), expect: 'pass' },
  {
    name: 'Twelve digits before the point: 999,999,999,999 shares.',
    document: form4({
      nonDerivativeTable: [saleRow({ transactionShares: footnoted(Decimal.of('999999999999.9999')) })],
    }),
    expect: 'pass',
  },
  {
    name: 'Zeros in front do not count.',
    document: form4({ nonDerivativeTable: [saleRow({ transactionShares: footnoted(Decimal.of('0000000100.5')) })] }),
    expect: 'pass',
  },
  {
    name: 'Thirteen digits before the point are one too many.',
    document: form4({ nonDerivativeTable: [saleRow({ transactionShares: footnoted(Decimal.of('1000000000000')) })] }),
    expect: 'fail',
    at: rowPath('nonDerivativeTable', 0, 'transactionShares'),
  },
  {
    name: 'A minus sign: the letter D says that shares went away.',
    document: form4({ nonDerivativeTable: [saleRow({ transactionShares: footnoted(Decimal.of('-100')) })] }),
    expect: 'fail',
  },
  {
    name: 'The schema takes minus zero.',
    document: form4({ nonDerivativeTable: [saleRow({ transactionShares: footnoted(Decimal.of('-0')) })] }),
    expect: 'pass',
  },
  {
    name: 'A document without lines has no numbers.',
    document: form4({ nonDerivativeTable: [], notSubjectToSection16: true }),
    expect: 'inapplicable',
  },
];
