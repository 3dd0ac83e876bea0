import { houseConvention } from '../../law/authorities/section16.ts';
import { boxRequiredFrom } from '../../law/rule10b5Box.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { defineRule, FORMS_4_AND_5, inapplicable, pass, review } from '../rule.ts';
import { mentionsPlan } from '../tradingPlan.ts';

const SAYS_WHICH = /\b(?:all|each|every|these|both|reported|transactions?|sales?|purchases?|shares)\b/i;

export const tenB5WhichLines = defineRule({
  id: '10b5-which-lines',
  says: 'When the Rule 10b5-1(c) box is marked on a form with several trades, a footnote on the lines should say which of them were under the plan',
  authority: [houseConvention],
  inForce: { from: boxRequiredFrom },
  appliesTo: FORMS_4_AND_5,
  consequence: 'advice',
  concerns: ['aff10b5One', 'transactionCode'],
  reference: ['S16-10B5-MIX'],
  examine(subject) {
    if (subject.document.aff10b5One !== true) return inapplicable();
    const lines = subject.withCodes('PS');
    if (lines.length < 2) return inapplicable();
    if (lines.some((line) => mentionsPlan(subject.notesOf(line)))) return pass();
    const remarks = subject.document.remarks ?? '';
    if (mentionsPlan(remarks) && SAYS_WHICH.test(remarks)) return pass();
    const message = `The box is marked; the form has ${lines.length} trades, and no footnote of theirs names a plan.`;
    return [review(fieldPath('aff10b5One'), message, 'Mark the lines under the plan with a footnote.')];
  },
});
