import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { exercisedSharesRow, form4, form4Amendment, on, optionExerciseRow } from '../samples.ts';

const at = rowPath('nonDerivativeTable', 0, 'transactionCode');

export const cases: readonly RuleCase[] = [
  {
    name: 'The option stands in Table II.',
    document: form4({ nonDerivativeTable: [exercisedSharesRow()], derivativeTable: [optionExerciseRow()] }),
    expect: 'pass',
  },
  { name: 'Table II is empty.', document: form4({ nonDerivativeTable: [exercisedSharesRow()] }), expect: 'review', at },
  {
    name: 'Boundary: the option is exercised a day later.',
    document: form4({
      nonDerivativeTable: [exercisedSharesRow()],
      derivativeTable: [optionExerciseRow(on('2024-05-15'))],
    }),
    expect: 'review',
    at,
  },
  {
    name: 'The option has another code.',
    document: form4({
      nonDerivativeTable: [exercisedSharesRow()],
      derivativeTable: [optionExerciseRow({ transactionCode: 'X' })],
    }),
    expect: 'review',
    at,
  },
  {
    name: 'One class of stock is converted into another, both in Table I.',
    document: form4({
      nonDerivativeTable: [
        exercisedSharesRow({ transactionCode: 'C' }),
        exercisedSharesRow({
          transactionCode: 'C',
          securityTitle: footnoted('Class B Common Stock'),
          transactionAcquiredDisposedCode: footnoted('D'),
        }),
      ],
    }),
    expect: 'pass',
  },
  {
    name: 'An amendment shows only the lines it corrects.',
    document: form4Amendment({ nonDerivativeTable: [exercisedSharesRow()] }),
    expect: 'inapplicable',
  },
  { name: 'A sale.', document: form4(), expect: 'inapplicable' },
];
