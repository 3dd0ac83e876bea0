import { instruction8Use, rule16a4b } from '../../law/authorities/section16.ts';
import { transactionCodeFacts } from '../../law/codes/transactionCodes.ts';
import { examineLines, type LineOutcome } from '../examineLines.ts';
import { deliversShares } from '../exercises.ts';
import { defineRule, FORMS_4_AND_5, review } from '../rule.ts';
import { cellPath, type Line, type Subject } from '../subject.ts';

export const exerciseDirection = defineRule({
  id: '16a-4-b-exercise-direction',
  says: 'An exercise or conversion must dispose of the derivative in Table II and acquire the underlying security in Table I',
  authority: [rule16a4b, instruction8Use],
  appliesTo: FORMS_4_AND_5,
  consequence: 'deficient',
  concerns: ['transactionCode', 'transactionAcquiredDisposedCode'],
  reference: ['S16-CODE-AD'],
  notModelled:
    'A line that goes the other way passes when a line of the same code in the same table goes the usual way, as when one derivative becomes another or one class of stock another.',
  examine: (subject) => examineLines(subject, subject.withCodes('MCOXH'), examineLine),
});

function examineLine(line: Line, subject: Subject): LineOutcome {
  const code = line.row.transactionCode;
  const way = line.row.transactionAcquiredDisposedCode.value;
  if (code === null || way === null) return 'inapplicable';
  const usual = line.table === 'nonDerivativeTable' ? 'A' : 'D';
  if (way === usual) return 'pass';
  if (subject.withCode(code).some((other) => other.table === line.table && goes(other, usual))) return 'pass';
  if (line.table === 'nonDerivativeTable' && transactionCodeFacts(code)?.reversedByPut && takesShares(subject))
    return 'pass';
  return review(
    cellPath(line, 'transactionAcquiredDisposedCode'),
    line.table === 'nonDerivativeTable'
      ? `Code ${code} is an exercise or conversion, by which shares are acquired, but the line says that they were disposed of.`
      : `Code ${code} ends a derivative, but the line says that it was acquired.`,
    'Correct the direction. Only the exercise of a put, or of a call that the person wrote, disposes of shares in Table I.',
  );
}

const goes = (line: Line, way: 'A' | 'D'): boolean => line.row.transactionAcquiredDisposedCode.value === way;

function takesShares(subject: Subject): boolean {
  return subject.document.derivativeTable.some(deliversShares);
}
