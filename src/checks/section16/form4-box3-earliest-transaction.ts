import { type CalendarDate, formDate } from '../../base/calendarDate.ts';
import { specForm4Period } from '../../law/authorities/section16.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { defineRule, inapplicable, pass, review } from '../rule.ts';

export const form4Box3EarliestTransaction = defineRule({
  id: 'form4-box3-earliest-transaction',
  says: 'Box 3 of a Form 4 must state the date of its earliest transaction',
  authority: [specForm4Period],
  appliesTo: ['4'],
  consequence: 'deficient',
  concerns: ['periodOfReport', 'transactionDate'],
  reference: ['S16-DUE-F4'],
  notModelled:
    'An amendment keeps the date of the form that it amends and is not examined. Form 5 items reported early may be left out of account, as filers do.',
  examine({ document, transactions }) {
    const period = document.periodOfReport;
    let earliest: CalendarDate | null = null;
    let earliestDue: CalendarDate | null = null;
    for (const { row } of transactions) {
      const day = row.transactionDate.value;
      if (day === null) continue;
      if (earliest === null || day < earliest) earliest = day;
      if (row.transactionFormType !== '5' && (earliestDue === null || day < earliestDue)) earliestDue = day;
    }
    if (period === null || earliest === null) return inapplicable();
    if (period === earliest || period === earliestDue) return pass();
    return [
      review(
        fieldPath('periodOfReport'),
        `Box 3 says ${formDate(period)}, but the earliest transaction of the form is dated ${formDate(earliest)}.`,
        'State the earliest transaction date in box 3, or correct the date of the line.',
      ),
    ];
  },
});
