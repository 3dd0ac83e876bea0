import { rule16a4b } from '../../law/authorities/section16.ts';
import { examineEach, type PartOutcome } from '../examineLines.ts';
import { type Exercise, nearlyEqual } from '../exercises.ts';
import { defineRule, review } from '../rule.ts';
import { cellPath, type Subject } from '../subject.ts';
import { CASH_SETTLEMENT, mentions } from '../words.ts';

export const exercisePair = defineRule({
  id: '16a-4-b-exercise-pair',
  says: 'A derivative exercised or converted in Table II must have its underlying shares in Table I, under the same code and date',
  authority: [rule16a4b],
  appliesTo: ['4', '5'],
  consequence: 'deficient',
  concerns: ['transactionCode', 'transactionShares', 'underlyingSecurityShares', 'transactionDate'],
  reference: ['S16-PAIR-EX'],
  notModelled:
    'Classes and forms of ownership are not told apart: all lines of one code and day are added. Settlement in cash is noticed by the word in a footnote. Fewer shares than the derivatives stand for are left to the rule on gross amounts.',
  examine: (subject) => examineEach(subject, subject.exercises, examineExercise),
});

function examineExercise(exercise: Exercise, subject: Subject): PartOutcome {
  const { code, derivatives, exchanged, shares, underlying, used, received } = exercise;
  const [first] = derivatives;
  if (first === undefined || exchanged.length > 0) return 'inapplicable';
  if (shares.length === 0) {
    if (derivatives.every((line) => mentions(subject.notesOf(line), CASH_SETTLEMENT))) return 'pass';
    return review(
      cellPath(first, 'transactionCode'),
      `Table II reports an exercise or conversion with code ${code}, and Table I no shares acquired under that code on that day.`,
      'Add the Table I line for the shares, or a footnote that says that the derivative was settled in cash.',
    );
  }
  if (underlying === null || received === null) return 'inapplicable';
  if (received.compare(underlying) < 0 || nearlyEqual(underlying, received)) return 'pass';
  if (used !== null && nearlyEqual(used, received)) return 'pass';
  return review(
    cellPath(first, 'underlyingSecurityShares'),
    `The derivatives of code ${code} stand for ${underlying.canonical()} shares, but Table I reports ${received.canonical()} acquired.`,
    'Make both tables state the same number of underlying shares.',
  );
}
