import { rule16a4b } from '../../law/authorities/section16.ts';
import { examineEach, type PartOutcome } from '../examineLines.ts';
import { type Exercise, nearlyEqual, withinOneBusinessDay } from '../exercises.ts';
import { defineRule, review } from '../rule.ts';
import { cellPath, type Subject } from '../subject.ts';
import { mentions, WITHHOLDING } from '../words.ts';

export const grossAmounts = defineRule({
  id: '16a-4-b-gross-amounts',
  says: 'An exercise must be reported gross: all underlying shares acquired, and what was withheld as a disposition of its own (F)',
  authority: [rule16a4b],
  appliesTo: ['4', '5'],
  consequence: 'deficient',
  concerns: ['transactionShares', 'underlyingSecurityShares'],
  reference: ['S16-PAIR-NET', 'S16-PAIR-EX'],
  notModelled: 'Classes and forms of ownership are not told apart: all lines of one code and day are added.',
  examine: (subject) => examineEach(subject, subject.exercises, examineExercise),
});

function examineExercise(exercise: Exercise, subject: Subject): PartOutcome {
  const { code, on, derivatives, exchanged, shares, underlying, used, received } = exercise;
  const [first] = shares;
  if (first === undefined || derivatives.length === 0 || exchanged.length > 0) return 'inapplicable';
  if (underlying === null || received === null) return 'inapplicable';
  if (received.compare(underlying) >= 0 || nearlyEqual(underlying, received)) return 'pass';
  if (used !== null && nearlyEqual(used, received)) return 'pass';
  const gap = underlying.minus(received);
  const withheld = subject
    .withCodes('FD')
    .some(({ row }) => row.transactionDate.value !== null && withinOneBusinessDay(row.transactionDate.value, on));
  const told = mentions(subject.notesOf(first), WITHHOLDING) ? ' A footnote speaks of shares kept back.' : '';
  return review(
    cellPath(first, 'transactionShares'),
    `The derivatives of code ${code} stand for ${underlying.canonical()} shares, but Table I reports only ${received.canonical()} acquired: ${gap.canonical()} fewer.${told}`,
    withheld
      ? 'Make both tables state the same number; the shares withheld stand on a line of their own already.'
      : `Report all ${underlying.canonical()} shares as acquired and, if ${gap.canonical()} were withheld, those as disposed of with code F.`,
  );
}
