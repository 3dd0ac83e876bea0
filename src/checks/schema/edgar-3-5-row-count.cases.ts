import { rowPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form3, form4, optionGrantRow, optionHoldingRow, saleRow } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  {
    name: '30 lines.',
    document: form4({ nonDerivativeTable: Array.from({ length: 30 }, () => saleRow()) }),
    expect: 'pass',
  },
  {
    name: '31 lines are one too many.',
    document: form4({ nonDerivativeTable: Array.from({ length: 31 }, () => saleRow()) }),
    expect: 'fail',
    at: rowPath('nonDerivativeTable', 30),
  },
  {
    name: '30 lines in each table: 60 in all.',
    document: form4({
      nonDerivativeTable: Array.from({ length: 30 }, () => saleRow()),
      derivativeTable: Array.from({ length: 30 }, () => optionGrantRow()),
    }),
    expect: 'pass',
  },
  {
    name: '31 options on a Form 3.',
    document: form3({ derivativeTable: Array.from({ length: 31 }, () => optionHoldingRow()) }),
    expect: 'fail',
    at: rowPath('derivativeTable', 30),
  },
  {
    name: 'A document without lines.',
    document: form4({ nonDerivativeTable: [], notSubjectToSection16: true }),
    expect: 'inapplicable',
  },
];
