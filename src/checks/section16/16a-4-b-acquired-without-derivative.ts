import { rule16a4b } from '../../law/authorities/section16.ts';
import { examineEach, type PartOutcome } from '../examineLines.ts';
import type { Exercise } from '../exercises.ts';
import { defineRule, review } from '../rule.ts';
import { cellPath, type Subject } from '../subject.ts';

export const acquiredWithoutDerivative = defineRule({
  id: '16a-4-b-acquired-without-derivative',
  says: 'Shares acquired by exercise or conversion in Table I must have the derivative that was used up in Table II, under the same code and date',
  authority: [rule16a4b],
  appliesTo: ['4', '5'],
  consequence: 'deficient',
  concerns: ['transactionCode', 'transactionDate'],
  reference: ['S16-PAIR-EX2'],
  notModelled:
    'A derivative reported in Table I, such as one class of stock converted into another there, passes when the same code disposes of it in Table I.',
  examine: (subject) => examineEach(subject, subject.exercises, examineExercise),
});

function examineExercise({ code, on, shares, derivatives, exchanged }: Exercise, subject: Subject): PartOutcome {
  const [first] = shares;
  if (first === undefined) return 'inapplicable';
  if (derivatives.length > 0 || exchanged.length > 0) return 'pass';
  const givenUpInTableOne = subject
    .withCode(code)
    .some(({ row }) => row.transactionDate.value === on && row.transactionAcquiredDisposedCode.value === 'D');
  if (givenUpInTableOne) return 'pass';
  return review(
    cellPath(first, 'transactionCode'),
    `Table I reports shares acquired with code ${code}, and Table II no derivative used up under that code on that day.`,
    'Add the Table II line. Restricted stock units that were reported in Table I when granted take no line when they vest.',
  );
}
