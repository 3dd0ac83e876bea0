import { form3Instruction1, section16a2B } from '../../law/authorities/deadlines.ts';
import { form3Due } from '../../law/dueDates.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { lateFinding } from '../lateness.ts';
import { defineRule, inapplicable, pass } from '../rule.ts';

export const form3DueRule = defineRule({
  id: '16a-3-a-form3-due',
  says: 'A Form 3 must be filed by the tenth day after the event that made the person an insider; it may be filed before the event',
  authority: [section16a2B, form3Instruction1],
  appliesTo: ['3'],
  consequence: 'late',
  concerns: ['periodOfReport'],
  reference: ['S16-DUE-F3', 'S16-LATE-3', 'S16-DT-F3EARLY'],
  notModelled:
    'A Form 3 that a registration under Section 12 makes due is due when the registration takes effect, and those of foreign private issuers’ insiders not before 18 March 2026: the document shows neither.',
  examine(subject) {
    const event = subject.document.periodOfReport;
    const filedOn = subject.filedOn;
    if (event === null || filedOn === null) return inapplicable();
    const late = lateFinding(fieldPath('periodOfReport'), 'The Form 3', filedOn, form3Due({ on: event }));
    return late === null ? pass() : [late];
  },
});
