import { rowPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { amount, form4, optionExerciseRow } from '../samples.ts';

const ended = (price: string, ...marks: string[]) =>
  form4({
    nonDerivativeTable: [],
    derivativeTable: [optionExerciseRow({ transactionCode: 'H', transactionPricePerShare: amount(price, ...marks) })],
    footnotes: marks.map((id) => ({ id, text: 'Cancelled in the merger for $5.00 in cash an option.' })),
  });

export const cases: readonly RuleCase[] = [
  { name: 'An option cancelled for $5.00 (T76).', document: ended('5.00'), expect: 'pass' },
  { name: 'The value stands in a footnote.', document: ended('0', 'F1'), expect: 'pass' },
  { name: 'Boundary: $0.01 is value.', document: ended('0.01'), expect: 'pass' },
  {
    name: 'Boundary: nothing was received: a long option that lapses is not reported (T75).',
    document: ended('0'),
    expect: 'review',
    at: rowPath('derivativeTable', 0, 'transactionPricePerShare'),
  },
  { name: 'A sale.', document: form4(), expect: 'inapplicable' },
];
