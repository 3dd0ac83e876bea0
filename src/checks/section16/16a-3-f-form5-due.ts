import { form5Instruction1a, rule16a3f1Due } from '../../law/authorities/deadlines.ts';
import { form5Due } from '../../law/dueDates.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { lateFinding } from '../lateness.ts';
import { defineRule, inapplicable, pass } from '../rule.ts';

export const form5DueRule = defineRule({
  id: '16a-3-f-form5-due',
  says: 'A Form 5 must be filed by the 45th day after the end of the issuer’s fiscal year',
  authority: [rule16a3f1Due, form5Instruction1a],
  appliesTo: ['5'],
  consequence: 'late',
  concerns: ['periodOfReport'],
  reference: ['S16-DUE-F5', 'S16-LATE-5', 'S16-F5-LATEFILE'],
  notModelled: 'Whether box 3 states the true end of the fiscal year. An amendment is judged by what it adds.',
  examine(subject) {
    const yearEnd = subject.document.periodOfReport;
    const filedOn = subject.filedOn;
    if (yearEnd === null || filedOn === null) return inapplicable();
    const due = form5Due(yearEnd);
    if (due.due === null) return inapplicable();
    const late = lateFinding(fieldPath('periodOfReport'), 'The Form 5', filedOn, due);
    return late === null ? pass() : [late];
  },
});
