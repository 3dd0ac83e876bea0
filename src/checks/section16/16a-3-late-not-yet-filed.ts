import type { CalendarDate } from '../../base/calendarDate.ts';
import { houseConvention } from '../../law/authorities/section16.ts';
import { addBusinessDays } from '../../law/businessDays.ts';
import { form3Due, form5Due } from '../../law/dueDates.ts';
import { WHOLE_DOCUMENT } from '../../model/fieldPath.ts';
import { formNumber } from '../../model/onTheForm.ts';
import { form4LineDue } from '../lateness.ts';
import { defineRule, inapplicable, pass, review } from '../rule.ts';
import type { Subject } from '../subject.ts';

export const lateNotYetFiled = defineRule({
  id: '16a-3-late-not-yet-filed',
  says: 'A report that nobody has signed should be signed and sent before the last two business days in which it is in time',
  authority: [houseConvention],
  appliesTo: ['3', '4', '5'],
  consequence: 'advice',
  concerns: ['ownerSignatures'],
  reference: ['S16-LATE-WARN'],
  notModelled: 'Form 5 items on a Form 4, which are due with the year’s Form 5.',
  examine(subject) {
    const today = subject.context.asOf;
    const signed = subject.document.ownerSignatures.some((signature) => signature.date !== null);
    if (today === null || signed || subject.filedOn !== null) return inapplicable();
    const due = firstDue(subject);
    if (due === null) return inapplicable();
    if (due > addBusinessDays(today, BUSINESS_DAYS_AHEAD)) return pass();
    const when = due < today ? `It was due on ${due}` : due === today ? 'It is due today' : `It is due on ${due}`;
    return [
      review(WHOLE_DOCUMENT, `${when}, and it is not signed.`, 'Have it signed and send it before 10 pm Eastern.'),
    ];
  },
});

const BUSINESS_DAYS_AHEAD = 2;

function firstDue(subject: Subject): CalendarDate | null {
  const { document } = subject;
  const form = formNumber(document);
  if (form === '4') {
    let first: CalendarDate | null = null;
    for (const line of subject.transactions) {
      const due = line.row.transactionFormType === '5' ? null : (form4LineDue(line)?.due ?? null);
      if (due !== null && (first === null || due < first)) first = due;
    }
    return first;
  }
  if (document.periodOfReport === null) return null;
  return (form === '3' ? form3Due({ on: document.periodOfReport }) : form5Due(document.periodOfReport)).due;
}
