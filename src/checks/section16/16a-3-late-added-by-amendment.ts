import { amendmentPractice } from '../../law/authorities/consistency.ts';
import { rule16a3f1iii } from '../../law/authorities/section16.ts';
import { form3Due, form5Due } from '../../law/dueDates.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { formNumber } from '../../model/onTheForm.ts';
import { form4LineDue } from '../lateness.ts';
import { AMENDMENTS, defineRule, inapplicable, pass, review } from '../rule.ts';
import type { Subject } from '../subject.ts';

const ADDS =
  /\bomit|not (?:previously )?(?:reported|included|disclosed)|fail(?:ed|ure) to (?:report|include|disclose)|to (?:add|include|report) (?:an? |the )?(?:additional|transaction|holding|sale|purchase|securities|shares)|unreported/;

export const lateAddedByAmendment = defineRule({
  id: '16a-3-late-added-by-amendment',
  says: 'An amendment that adds a transaction or holding after its due date reports it late; one that corrects what was reported in time does not',
  authority: [amendmentPractice, rule16a3f1iii],
  appliesTo: AMENDMENTS,
  consequence: 'late',
  concerns: ['dateOfOriginalSubmission', 'footnotes', 'remarks'],
  reference: ['S16-AM-3', 'S16-LATE-4'],
  notModelled: 'What the report amended said. The words of footnotes and remarks decide whether anything is added.',
  examine(subject) {
    const filedOn = subject.filedOn;
    if (filedOn === null || subject.lines.length === 0) return inapplicable();
    if (!ADDS.test(subject.prose)) return pass();
    const due = lastDue(subject);
    if (due === null || filedOn <= due) return pass();
    const message = `The notes say that something was left out; what the amendment adds was due by ${due}, and it was filed on ${filedOn}.`;
    const remedy = 'If a transaction or holding is added, count it as late under Item 405 of Regulation S-K.';
    return [review(fieldPath('dateOfOriginalSubmission'), message, remedy)];
  },
});

/** The latest due date among the lines: past it, whatever was added is late. */
function lastDue(subject: Subject): string | null {
  const period = subject.document.periodOfReport;
  const form = formNumber(subject.document);
  if (form === '3') return period === null ? null : form3Due({ on: period }).due;
  if (form === '5') return period === null ? null : form5Due(period).due;
  let last: string | null = null;
  for (const line of subject.transactions) {
    const due = form4LineDue(line)?.due ?? null;
    if (due !== null && (last === null || due > last)) last = due;
  }
  return last;
}
