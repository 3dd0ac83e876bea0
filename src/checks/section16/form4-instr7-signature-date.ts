import { type CalendarDate, formDate } from '../../base/calendarDate.ts';
import { houseConvention } from '../../law/authorities/section16.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { formNumber } from '../../model/onTheForm.ts';
import { ALL_FORMS, defineRule, type Finding, found, inapplicable, review } from '../rule.ts';
import type { Subject } from '../subject.ts';

export const signatureDate = defineRule({
  id: 'form4-instr7-signature-date',
  says: 'A signature should be dated between the last transaction and the day of filing',
  authority: [houseConvention],
  appliesTo: ALL_FORMS,
  consequence: 'advice',
  concerns: ['ownerSignatures', 'date', 'transactionDate'],
  reference: ['S16-SIG-DATE', 'S16-DT-SIG'],
  notModelled:
    'A Form 5 item that a Form 4 reports early may lie ahead, and is left aside. Without the day of filing only the first half is tested.',
  examine(subject) {
    const { ownerSignatures } = subject.document;
    const last = lastReported(subject);
    const { receivedOn } = subject.context;
    let findings: Finding[] | null = null;
    let concerned = false;
    for (const [index, { date }] of ownerSignatures.entries()) {
      if (date === null || (last === null && receivedOn === null)) continue;
      concerned = true;
      const message = faultOf(date, last, receivedOn);
      if (message === null) continue;
      findings ??= [];
      findings.push(
        review(
          fieldPath('ownerSignatures', index, 'date'),
          message,
          'Correct the date of the signature or of the transaction.',
        ),
      );
    }
    return concerned ? found(findings ?? []) : inapplicable();
  },
});

function faultOf(signed: CalendarDate, last: CalendarDate | null, receivedOn: CalendarDate | null): string | null {
  if (receivedOn !== null && signed > receivedOn) {
    return `The signature is dated ${formDate(signed)}, after EDGAR received the form on ${formDate(receivedOn)}.`;
  }
  if (last !== null && signed < last) {
    return `The signature is dated ${formDate(signed)}, before the transaction of ${formDate(last)} that it vouches for.`;
  }
  return null;
}

function lastReported({ document, transactions }: Subject): CalendarDate | null {
  const mayLieAhead = formNumber(document) === '4';
  let last: CalendarDate | null = null;
  for (const { row } of transactions) {
    if (mayLieAhead && row.transactionFormType === '5') continue;
    const day = row.transactionDate.value;
    if (day !== null && (last === null || day > last)) last = day;
  }
  return last;
}
