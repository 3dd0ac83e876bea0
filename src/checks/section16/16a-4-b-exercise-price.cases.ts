import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { amount, exercisedSharesRow, form4, optionExerciseRow } from '../samples.ts';

const at = rowPath('nonDerivativeTable', 0, 'transactionPricePerShare');
const exercised = (paid: string, strike: string, ...marks: string[]) =>
  form4({
    nonDerivativeTable: [exercisedSharesRow({ transactionPricePerShare: amount(paid, ...marks) })],
    derivativeTable: [optionExerciseRow({ conversionOrExercisePrice: amount(strike) })],
    footnotes: marks.map((id) => ({ id, text: 'The price was paid in Canadian dollars.' })),
  });

export const cases: readonly RuleCase[] = [
  { name: '$20.00 in both tables.', document: exercised('20.00', '20.00'), expect: 'pass' },
  { name: 'Boundary: $20 and $20.0000 are the same number.', document: exercised('20', '20.0000'), expect: 'pass' },
  { name: 'Boundary: $20.0001 is another.', document: exercised('20.0001', '20.00'), expect: 'review', at },
  {
    name: 'A restricted stock unit at the market price of its day.',
    document: exercised('72.10', '0'),
    expect: 'review',
    at,
  },
  { name: 'A restricted stock unit at 0.', document: exercised('0', '0'), expect: 'pass' },
  { name: 'A footnote explains the price.', document: exercised('27.50', '20.00', 'F1'), expect: 'pass' },
  {
    name: 'The derivative’s price stands in a footnote only.',
    document: form4({
      nonDerivativeTable: [exercisedSharesRow()],
      derivativeTable: [optionExerciseRow({ conversionOrExercisePrice: footnoted<never>(null, 'F1') })],
      footnotes: [{ id: 'F1', text: 'Each unit stands for one share.' }],
    }),
    expect: 'inapplicable',
  },
  { name: 'A sale.', document: form4(), expect: 'inapplicable' },
];
