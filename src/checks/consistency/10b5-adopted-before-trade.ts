import { houseConvention } from '../../law/authorities/section16.ts';
import { boxRequiredFrom } from '../../law/rule10b5Box.ts';
import { defineRule, type Finding, FORMS_4_AND_5, found, inapplicable, review } from '../rule.ts';
import { cellPath } from '../subject.ts';
import { planDatesOf } from '../tradingPlan.ts';

export const tenB5AdoptedBeforeTrade = defineRule({
  id: '10b5-adopted-before-trade',
  says: 'A plan should have been adopted before the trades that it is said to govern',
  authority: [houseConvention],
  inForce: { from: boxRequiredFrom },
  appliesTo: FORMS_4_AND_5,
  consequence: 'deficient',
  concerns: ['transactionDate', 'aff10b5One'],
  reference: ['S16-10B5-ORDER'],
  examine(subject) {
    if (subject.document.aff10b5One !== true) return inapplicable();
    const lines = subject.withCodes('PS');
    const dates = lines.length === 0 ? [] : subject.planDates;
    if (dates.length === 0) return inapplicable();
    const findings: Finding[] = [];
    for (const line of lines) {
      const on = line.row.transactionDate.value;
      const plans = planDatesOf(line, dates, lines);
      const plan = plans[0];
      if (on === null || plan === undefined || !plans.every((p) => !p.before && p.on > on)) continue;
      const message = `The plan is said to have been adopted on ${plan.on}, after the trade of ${on}.`;
      findings.push(
        review(cellPath(line, 'transactionDate'), message, 'Correct the date of the plan or of the trade.'),
      );
    }
    return found(findings);
  },
});
