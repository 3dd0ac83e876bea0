import { boxInterpretation } from '../../law/authorities/consistency.ts';
import { amendedPlansFrom, boxInterpretedOn } from '../../law/rule10b5Box.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { defineRule, FORMS_4_AND_5, inapplicable, pass, review } from '../rule.ts';

export const tenB5PlanAfterAmendments = defineRule({
  id: '10b5-plan-after-amendments',
  says: 'The Rule 10b5-1(c) box is for plans adopted or changed on or after 27 February 2023; an older plan may be named in a footnote, with the box left unmarked',
  authority: [boxInterpretation],
  inForce: { from: boxInterpretedOn },
  appliesTo: FORMS_4_AND_5,
  consequence: 'advice',
  concerns: ['aff10b5One'],
  reference: ['S16-10B5-NEWONLY'],
  notModelled: 'Whether an old plan was changed since in a way that makes it a new one.',
  examine(subject) {
    if (subject.document.aff10b5One !== true) return inapplicable();
    const dates = subject.planDates;
    if (dates.length === 0) return inapplicable();
    const old = dates.filter((plan) => plan.before || plan.until < amendedPlansFrom);
    const first = old[0];
    if (first === undefined || old.length < dates.length) return pass();
    const message = `The box is marked, and the only plan date given is ${first.on}, before ${amendedPlansFrom}.`;
    return [
      review(fieldPath('aff10b5One'), message, 'Clear the box, or give the date of the later change of the plan.'),
    ];
  },
});
