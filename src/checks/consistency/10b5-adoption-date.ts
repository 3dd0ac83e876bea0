import { release33_11138Box } from '../../law/authorities/consistency.ts';
import { boxRequiredFrom } from '../../law/rule10b5Box.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { defineRule, FORMS_4_AND_5, fail, inapplicable, pass, review } from '../rule.ts';
import { textDates } from '../textDates.ts';

export const tenB5AdoptionDate = defineRule({
  id: '10b5-adoption-date',
  says: 'When the Rule 10b5-1(c) box is marked, a footnote or the remarks must give the date on which the plan was adopted',
  authority: [release33_11138Box],
  inForce: { from: boxRequiredFrom },
  appliesTo: FORMS_4_AND_5,
  consequence: 'deficient',
  concerns: ['aff10b5One', 'remarks'],
  reference: ['S16-10B5-DATE'],
  notModelled: 'Dates written in another language than English.',
  examine(subject) {
    if (subject.document.aff10b5One !== true) return inapplicable();
    if (subject.planDates.length > 0) return pass();
    const at = fieldPath('aff10b5One');
    const remedy = 'Say in a footnote when the plan was adopted or last changed.';
    if (textDates(subject.prose).length > 0) {
      return [
        review(at, 'The box is marked; notes hold dates, but none is said to be the adoption of a plan.', remedy),
      ];
    }
    return [fail(at, 'The box is marked, and neither a footnote nor the remarks give a date.', remedy)];
  },
});
