import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { exercisedSharesRow, form4, optionExerciseRow, saleRow } from '../samples.ts';

const acquired = footnoted('A' as const);
const disposed = footnoted('D' as const);

export const cases: readonly RuleCase[] = [
  {
    name: '200 shares acquired in Table I, the option over 200 disposed of in Table II.',
    document: form4({ nonDerivativeTable: [exercisedSharesRow()], derivativeTable: [optionExerciseRow()] }),
    expect: 'pass',
  },
  {
    name: 'The shares are said to be disposed of.',
    document: form4({ nonDerivativeTable: [exercisedSharesRow({ transactionAcquiredDisposedCode: disposed })] }),
    expect: 'review',
    at: rowPath('nonDerivativeTable', 0, 'transactionAcquiredDisposedCode'),
  },
  {
    name: 'The exercised option is said to be acquired.',
    document: form4({
      nonDerivativeTable: [exercisedSharesRow()],
      derivativeTable: [optionExerciseRow({ transactionAcquiredDisposedCode: acquired })],
    }),
    expect: 'review',
    at: rowPath('derivativeTable', 0, 'transactionAcquiredDisposedCode'),
  },
  {
    name: 'By exercising a put the shares go out.',
    document: form4({
      nonDerivativeTable: [exercisedSharesRow({ transactionCode: 'X', transactionAcquiredDisposedCode: disposed })],
      derivativeTable: [
        optionExerciseRow({ transactionCode: 'X', securityTitle: footnoted('Put Option (right to sell)') }),
      ],
    }),
    expect: 'pass',
  },
  {
    name: 'A call that the person wrote is exercised by its holder: the shares go out.',
    document: form4({
      nonDerivativeTable: [exercisedSharesRow({ transactionCode: 'X', transactionAcquiredDisposedCode: disposed })],
      derivativeTable: [
        optionExerciseRow({ transactionCode: 'X', securityTitle: footnoted('Call Option (obligation to sell)') }),
      ],
    }),
    expect: 'pass',
  },
  {
    name: 'A put that the person wrote brings shares in.',
    document: form4({
      nonDerivativeTable: [exercisedSharesRow({ transactionCode: 'X', transactionAcquiredDisposedCode: disposed })],
      derivativeTable: [
        optionExerciseRow({ transactionCode: 'X', securityTitle: footnoted('Put Option (obligation to buy)') }),
      ],
    }),
    expect: 'review',
  },
  {
    name: 'One derivative becomes another: disposed of and acquired in Table II under one code.',
    document: form4({
      nonDerivativeTable: [],
      derivativeTable: [
        optionExerciseRow({ transactionCode: 'C' }),
        optionExerciseRow({ transactionCode: 'C', transactionAcquiredDisposedCode: acquired }),
      ],
    }),
    expect: 'pass',
  },
  { name: 'A sale is no exercise.', document: form4({ nonDerivativeTable: [saleRow()] }), expect: 'inapplicable' },
];
