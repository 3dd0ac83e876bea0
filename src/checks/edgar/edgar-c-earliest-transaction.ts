import type { CalendarDate } from '../../base/calendarDate.ts';
import { specAppendixC } from '../../law/authorities/edgar.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { defineRule, FORM_4, inapplicable, pass, review } from '../rule.ts';
import type { Line } from '../subject.ts';

export const edgarCEarliestTransaction = defineRule({
  id: 'edgar-c-earliest-transaction',
  says: 'The period of report of a Form 4 must be the date of its earliest transaction; transactions reported early may be left out of account',
  authority: [specAppendixC],
  appliesTo: FORM_4,
  consequence: 'deficient',
  concerns: ['periodOfReport', 'transactionDate'],
  reference: ['XML-ROW-25'],
  notModelled:
    'EDGAR does not compare the two. Form 3’s event date and Form 5’s fiscal year end are not in the document’s lines.',
  examine: (subject) => {
    const period = subject.document.periodOfReport;
    const earliest = earliestOf(subject.transactions, null);
    if (period === null || earliest === null) return inapplicable();
    if (period === earliest) return pass();
    // Filers leave aside what they report early: the form is due for the others.
    if (period === earliestOf(subject.transactions, '4')) return pass();
    // EDGAR makes no such test, and an amendment may give the period of the report it amends.
    return [
      review(
        fieldPath('periodOfReport'),
        `The period is ${period}; the earliest transaction is of ${earliest}.`,
        'Give the date of the earliest transaction, or look whether a date is mistyped.',
      ),
    ];
  },
});

/** The earliest date among lines, or among those of one form type. */
function earliestOf(lines: readonly Line[], type: string | null): CalendarDate | null {
  let earliest: CalendarDate | null = null;
  for (const { row } of lines) {
    const on = row.transactionDate.value;
    if (on === null || (type !== null && row.transactionFormType !== type)) continue;
    if (earliest === null || on < earliest) earliest = on;
  }
  return earliest;
}
