import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { amount, exercisedSharesRow, form4, on, optionExerciseRow, saleRow } from '../samples.ts';

const at = rowPath('derivativeTable', 0, 'transactionCode');
/** An exercise at `strike`, and a sale at $25.00 on the same day. */
const exercised = (transactionCode: string, strike: string, sale = {}) =>
  form4({
    nonDerivativeTable: [
      exercisedSharesRow({ transactionCode, transactionPricePerShare: amount(strike) }),
      saleRow(sale),
    ],
    derivativeTable: [optionExerciseRow({ transactionCode, conversionOrExercisePrice: amount(strike) })],
  });

export const cases: readonly RuleCase[] = [
  {
    name: 'X at $20.00, sold at $25.00 on the same day: in the money.',
    document: exercised('X', '20.00'),
    expect: 'pass',
  },
  { name: 'Boundary: X at $25.00 is at the money.', document: exercised('X', '25.00'), expect: 'pass' },
  { name: 'Boundary: X at $25.01 is out of the money.', document: exercised('X', '25.01'), expect: 'review', at },
  { name: 'Boundary: O at $25.01 is out of the money.', document: exercised('O', '25.01'), expect: 'pass' },
  { name: 'Boundary: O at $25.00 is not.', document: exercised('O', '25.00'), expect: 'review', at },
  {
    name: 'The only sale was on another day.',
    document: exercised('X', '30.00', on('2024-05-15')),
    expect: 'inapplicable',
  },
  {
    name: 'A put is in the money when its price is above the market.',
    document: form4({
      derivativeTable: [
        optionExerciseRow({
          transactionCode: 'X',
          securityTitle: footnoted('Put (right to sell)'),
          conversionOrExercisePrice: amount('30'),
        }),
      ],
    }),
    expect: 'inapplicable',
  },
  {
    name: 'Code M does not say how the price stands to the market.',
    document: exercised('M', '30.00'),
    expect: 'inapplicable',
  },
];
