import { rowPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, optionExerciseRow, saleRow } from '../samples.ts';

const inTableOne = (transactionCode: string) => form4({ nonDerivativeTable: [saleRow({ transactionCode })] });
const inTableTwo = (transactionCode: string) =>
  form4({ nonDerivativeTable: [], derivativeTable: [optionExerciseRow({ transactionCode })] });

export const cases: readonly RuleCase[] = [
  { name: 'An option cancelled for cash, in Table II (T76).', document: inTableTwo('H'), expect: 'pass' },
  { name: 'A written option that expires, in Table II.', document: inTableTwo('E'), expect: 'pass' },
  { name: 'Shares put into a voting trust, in Table I (T74).', document: inTableOne('Z'), expect: 'pass' },
  {
    name: 'Code H in Table I.',
    document: inTableOne('H'),
    expect: 'review',
    at: rowPath('nonDerivativeTable', 0, 'transactionCode'),
  },
  { name: 'Code E in Table I.', document: inTableOne('E'), expect: 'review' },
  {
    name: 'Code Z in Table II.',
    document: inTableTwo('Z'),
    expect: 'review',
    at: rowPath('derivativeTable', 0, 'transactionCode'),
  },
  { name: 'A sale may stand in either table.', document: form4(), expect: 'inapplicable' },
];
