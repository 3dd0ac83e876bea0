import { addDays, addMonths, type CalendarDate, formDate } from '../../base/calendarDate.ts';
import { rule16a3f1iii } from '../../law/authorities/section16.ts';
import { examineLines, type LineOutcome } from '../examineLines.ts';
import { defineRule, FORM_5, review } from '../rule.ts';
import { cellPath, type Line, type Subject } from '../subject.ts';

/** A year of 52 weeks is a day or two shorter than a calendar year, one of 53 weeks up to six days longer. */
const DAYS_LONGER = 6;

export const form5BeforeFiscalYear = defineRule({
  id: '16a-3-f-1-before-fiscal-year',
  says: 'A Form 5 item of an earlier fiscal year must be marked late',
  authority: [rule16a3f1iii],
  appliesTo: FORM_5,
  consequence: 'deficient',
  concerns: ['transactionDate', 'transactionFormType', 'transactionTimeliness'],
  reference: ['S16-F5-PREFYE'],
  notModelled:
    'The earlier year is taken to end twelve months before the one in Box 3. A short year after a change of the fiscal year is not known.',
  examine: (subject) => examineLines(subject, subject.transactions, examineLine),
});

function examineLine(line: Line, { document }: Subject): LineOutcome {
  const executedOn = line.row.transactionDate.value;
  const yearEnd = document.periodOfReport;
  if (executedOn === null || yearEnd === null || line.row.transactionFormType !== '5') return 'inapplicable';
  if (executedOn > lastDayOfYearBefore(yearEnd)) return 'pass';
  if (line.row.transactionTimeliness.value === 'L') return 'pass';
  return review(
    cellPath(line, 'transactionTimeliness'),
    `The transaction of ${formDate(executedOn)} belongs to a fiscal year before the one that ended on ${formDate(yearEnd)}, but the line does not say that it is late.`,
    'Mark the line L (late): the Form 5 of its own year should have reported it. If the date is wrong, correct it.',
  );
}

/** The latest day that certainly lies before the year: six days earlier than the same date a year ago. */
function lastDayOfYearBefore(yearEnd: CalendarDate): CalendarDate {
  return addDays(addMonths(yearEnd, -12), -DAYS_LONGER);
}
