import { daysBetween } from '../../base/calendarDate.ts';
import { rule10b5_1c1iiB } from '../../law/authorities/consistency.ts';
import { amendedPlansFrom, boxRequiredFrom, coolingOffDays } from '../../law/rule10b5Box.ts';
import { defineRule, type Finding, FORMS_4_AND_5, found, inapplicable, review } from '../rule.ts';
import { cellPath } from '../subject.ts';
import { planDatesOf } from '../tradingPlan.ts';

export const tenB5CoolingOff = defineRule({
  id: '10b5-cooling-off',
  says: 'Nothing may be traded under a plan before its cooling-off period has passed: at least 90 days from adoption for directors and officers, 30 for others',
  authority: [rule10b5_1c1iiB],
  inForce: { from: boxRequiredFrom },
  appliesTo: FORMS_4_AND_5,
  consequence: 'advice',
  concerns: ['transactionDate', 'aff10b5One'],
  reference: ['S16-10B5-COOL'],
  notModelled:
    'The longer period of directors and officers, up to 120 days, which depends on the day of the issuer’s report. Changes that do not begin a new period.',
  examine(subject) {
    if (subject.document.aff10b5One !== true) return inapplicable();
    const lines = subject.withCodes('PS');
    const dates = lines.length === 0 ? [] : subject.planDates;
    if (dates.length === 0) return inapplicable();
    const insider = subject.capacity === 'insider';
    const wait = insider ? coolingOffDays.directorOrOfficer : coolingOffDays.other;
    const findings: Finding[] = [];
    for (const line of lines) {
      const on = line.row.transactionDate.value;
      const plans = planDatesOf(line, dates, lines);
      if (on === null || plans.length === 0) continue;
      const early = plans.every(
        (p) => !p.before && p.on >= amendedPlansFrom && p.on <= on && daysBetween(p.on, on) < wait,
      );
      const plan = plans[0];
      if (!early || plan === undefined) continue;
      const message = `From ${plan.on} to ${on} are ${daysBetween(plan.on, on)} days; the plan may not trade before ${wait} have passed.`;
      findings.push(review(cellPath(line, 'transactionDate'), message, 'Check the date of the plan and of the trade.'));
    }
    return found(findings);
  },
});
