import { instruction4aDeemed } from '../../law/authorities/consistency.ts';
import { defineRule, type Finding, FORMS_4_AND_5, found, inapplicable, review } from '../rule.ts';
import { cellPath } from '../subject.ts';
import { mentionsPlan } from '../tradingPlan.ts';

export const lateDeemedGround = defineRule({
  id: '16a-3-late-deemed-ground',
  says: 'Only a transaction under a Rule 10b5-1 plan, or a discretionary transaction under an employee plan, whose date the insider did not choose may have a deemed execution date',
  authority: [instruction4aDeemed],
  appliesTo: FORMS_4_AND_5,
  consequence: 'deficient',
  concerns: ['deemedExecutionDate', 'transactionCode', 'aff10b5One'],
  reference: ['S16-LATE-DEEMABUSE', 'S16-DUE-DEEM-USE', 'S16-10B5-GIFT'],
  notModelled: 'Who chose the date of execution; plans that no note mentions, as none had to before April 2023.',
  examine(subject) {
    let given = false;
    const findings: Finding[] = [];
    for (const line of subject.transactions) {
      const deemed = line.row.deemedExecutionDate.value;
      const executed = line.row.transactionDate.value;
      if (deemed === null || executed === null) continue;
      given = true;
      const grounds =
        line.row.transactionCode === 'I' || subject.document.aff10b5One === true || mentionsPlan(subject.prose);
      if (grounds) continue;
      const at = cellPath(line, 'deemedExecutionDate');
      const what =
        deemed > executed ? `Deemed executed on ${deemed}` : 'The deemed execution date repeats the transaction date';
      findings.push(review(at, `${what}, ${NO_GROUND}.`, REMEDY));
    }
    return given ? found(findings) : inapplicable();
  },
});

const NO_GROUND = 'but neither code I, nor the Rule 10b5-1 box, nor a footnote on a plan gives a ground for it';
const REMEDY = 'Leave the deemed execution date empty, or say in a footnote under which plan the trade was made.';
