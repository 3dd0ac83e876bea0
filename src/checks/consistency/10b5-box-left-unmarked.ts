import { release33_11138Box } from '../../law/authorities/consistency.ts';
import { amendedPlansFrom, boxRequiredFrom } from '../../law/rule10b5Box.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { defineRule, FORMS_4_AND_5, inapplicable, pass, review } from '../rule.ts';
import { mentionsPlan } from '../tradingPlan.ts';

export const tenB5BoxLeftUnmarked = defineRule({
  id: '10b5-box-left-unmarked',
  says: 'When a transaction was made under a plan meant to meet Rule 10b5-1(c) as amended, the box must be marked',
  authority: [release33_11138Box],
  inForce: { from: boxRequiredFrom },
  appliesTo: FORMS_4_AND_5,
  consequence: 'deficient',
  concerns: ['aff10b5One'],
  reference: ['S16-10B5-MISSING'],
  notModelled: 'Plans that no note mentions.',
  examine(subject) {
    if (subject.document.aff10b5One !== false || !subject.prose.includes('10b5')) return inapplicable();
    if (!mentionsPlan(subject.prose)) return inapplicable();
    const dates = subject.planDates;
    const recent = dates.find((plan) => !plan.before && plan.until >= amendedPlansFrom);
    if (dates.length > 0 && recent === undefined) return pass();
    const why = recent === undefined ? 'without the date of its adoption' : `adopted on ${recent.on}`;
    const message = `A note names a Rule 10b5-1 plan ${why}, and the box is not marked.`;
    const remedy = `Mark the box; or give the plan's date, if it is before ${amendedPlansFrom}.`;
    return [review(fieldPath('aff10b5One'), message, remedy)];
  },
});
