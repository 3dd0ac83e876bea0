import { spec3_5, xmlSchema } from '../../law/authorities/edgar.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { ALL_FORMS, defineRule, fail, pass } from '../rule.ts';

export const edgar35PeriodOfReport = defineRule({
  id: 'edgar-3-5-period-of-report',
  says: 'A document must give its period of report',
  authority: [spec3_5, xmlSchema],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['periodOfReport'],
  examine: (subject) => {
    const at = fieldPath('periodOfReport');
    // A text that is no date is the matter of the rule on dates.
    if (subject.document.periodOfReport !== null || subject.spelledAt(at) !== null) return pass();
    return [
      fail(
        at,
        'There is no period of report.',
        'Give the event date (Form 3), the earliest transaction date (Form 4) or the end of the issuer’s fiscal year (Form 5).',
      ),
    ];
  },
});
