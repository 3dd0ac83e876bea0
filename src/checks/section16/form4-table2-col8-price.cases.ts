import { rowPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { amount, form4, optionExerciseRow, optionGrantRow } from '../samples.ts';

const at = rowPath('derivativeTable', 0, 'transactionPricePerShare');
const exercised = (price: string, ...marks: string[]) =>
  form4({
    derivativeTable: [optionExerciseRow({ transactionPricePerShare: amount(price, ...marks) })],
    footnotes: marks.map((id) => ({ id, text: 'Paid for the warrant when it was bought.' })),
  });
const granted = (price: string) =>
  form4({ derivativeTable: [optionGrantRow({ transactionPricePerShare: amount(price) })] });

export const cases: readonly RuleCase[] = [
  { name: 'An exercise at 0.', document: exercised('0'), expect: 'pass' },
  { name: 'Boundary: $0.01.', document: exercised('0.01'), expect: 'review', at },
  { name: 'Column 8 repeats the $20.00 of column 2.', document: exercised('20'), expect: 'review', at },
  { name: 'The price has a footnote.', document: exercised('1.50', 'F1'), expect: 'pass' },
  { name: 'A grant whose column 8 repeats $20.00.', document: granted('20.00'), expect: 'review', at },
  { name: 'A grant for which $1.00 was paid.', document: granted('1.00'), expect: 'pass' },
  {
    name: 'A call bought on the market has a price.',
    document: form4({
      derivativeTable: [optionGrantRow({ transactionCode: 'P', transactionPricePerShare: amount('2.10') })],
    }),
    expect: 'inapplicable',
  },
  { name: 'Table II is empty.', document: form4(), expect: 'inapplicable' },
];
