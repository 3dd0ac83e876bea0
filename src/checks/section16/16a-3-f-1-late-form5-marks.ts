import { formDate } from '../../base/calendarDate.ts';
import { rule16a3f1iii, specFormTypes } from '../../law/authorities/section16.ts';
import { form5Due } from '../../law/dueDates.ts';
import { examineLines, type LineOutcome } from '../examineLines.ts';
import { defineRule, inapplicable, review } from '../rule.ts';
import { cellPath, type Line } from '../subject.ts';

export const lateForm5Marks = defineRule({
  id: '16a-3-f-1-late-form5-marks',
  says: 'On a Form 5 filed after its due date the items of the year must be marked late',
  authority: [rule16a3f1iii, specFormTypes],
  appliesTo: ['5'],
  consequence: 'deficient',
  concerns: ['transactionTimeliness', 'transactionFormType'],
  reference: ['S16-F5-LATEFILE'],
  notModelled: 'When EDGAR received the form must be given, or stand in the submission’s header.',
  examine(subject) {
    const { receivedOn } = subject.context;
    const yearEnd = subject.document.periodOfReport;
    if (receivedOn === null || yearEnd === null) return inapplicable();
    const { due, latest } = form5Due(yearEnd);
    if (due === null || receivedOn <= (latest ?? due)) return inapplicable();
    return examineLines(subject, subject.transactions, examineLine);
  },
});

function examineLine(line: Line): LineOutcome {
  if (line.row.transactionFormType !== '5') return 'inapplicable';
  if (line.row.transactionTimeliness.value === 'L') return 'pass';
  const day = line.row.transactionDate.value;
  return review(
    cellPath(line, 'transactionTimeliness'),
    `The Form 5 came after its due date, but the transaction${day === null ? '' : ` of ${formDate(day)}`} is not marked late.`,
    'Mark the line L (late).',
  );
}
