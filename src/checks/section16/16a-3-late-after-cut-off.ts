import { clockOf, dayOfTime } from '../../base/easternTime.ts';
import { regST13a4, section16a2C } from '../../law/authorities/deadlines.ts';
import { filingDateOf } from '../../law/cutOff.ts';
import type { DueDate } from '../../law/dueDates.ts';
import { form3Due, form5Due } from '../../law/dueDates.ts';
import { fieldPath, WHOLE_DOCUMENT } from '../../model/fieldPath.ts';
import { formNumber } from '../../model/onTheForm.ts';
import { form4LineDue } from '../lateness.ts';
import { defineRule, fail, inapplicable, pass } from '../rule.ts';
import type { Subject } from '../subject.ts';

export const lateAfterCutOff = defineRule({
  id: '16a-3-late-after-cut-off',
  says: 'A report must reach EDGAR by its cut-off, 10 pm Eastern, on the day it is due; what comes later has the next business day as its filing date',
  authority: [regST13a4, section16a2C],
  appliesTo: ['3', '4', '5'],
  consequence: 'late',
  concerns: ['periodOfReport', 'transactionDate'],
  reference: ['S16-LATE-2200'],
  notModelled: 'Adjustments of the filing date by the staff. EDGAR’s filing date, where known, wins over the hour.',
  examine(subject) {
    const at = subject.context.receivedAt;
    if (at === null) return inapplicable();
    const day = dayOfTime(at);
    const filedOn = subject.context.filing?.filedOn ?? filingDateOf(at);
    if (filedOn <= day || !duesOf(subject).some((due) => due?.due === day)) return pass();
    const message = `Received at ${clockOf(at)} Eastern on ${day}, the last day: the filing date is ${filedOn}.`;
    const where = formNumber(subject.document) === '4' ? WHOLE_DOCUMENT : fieldPath('periodOfReport');
    return [fail(where, message, 'Send reports before 10 pm Eastern on the day they are due.')];
  },
});

function duesOf(subject: Subject): readonly (DueDate | null)[] {
  const { document } = subject;
  const form = formNumber(document);
  if (form === '4')
    return subject.transactions.map((l) => (l.row.transactionFormType === '5' ? null : form4LineDue(l)));
  if (document.periodOfReport === null) return [];
  return [form === '3' ? form3Due({ on: document.periodOfReport }) : form5Due(document.periodOfReport)];
}
