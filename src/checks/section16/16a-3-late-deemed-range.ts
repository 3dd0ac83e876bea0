import { rule16a3g2to4 } from '../../law/authorities/deadlines.ts';
import { form4Due } from '../../law/dueDates.ts';
import { defineRule, type Finding, FORMS_4_AND_5, fail, found, inapplicable } from '../rule.ts';
import { cellPath } from '../subject.ts';

export const lateDeemedRange = defineRule({
  id: '16a-3-late-deemed-range',
  says: 'A deemed execution date must lie between the trade and the third business day after it, both included',
  authority: [rule16a3g2to4],
  appliesTo: FORMS_4_AND_5,
  consequence: 'deficient',
  concerns: ['deemedExecutionDate', 'transactionDate'],
  reference: ['S16-LATE-DEEMRANGE'],
  examine(subject) {
    let given = false;
    const findings: Finding[] = [];
    for (const line of subject.transactions) {
      const deemed = line.row.deemedExecutionDate.value;
      const executed = line.row.transactionDate.value;
      if (deemed === null || executed === null) continue;
      const last = form4Due(executed, { dateNotChosen: true }).deemed;
      if (last === null) continue;
      given = true;
      const remedy =
        'State the day on which the insider was notified, or the third business day after the trade if that is earlier.';
      const at = cellPath(line, 'deemedExecutionDate');
      if (deemed < executed)
        findings.push(fail(at, `Deemed executed on ${deemed}, before the trade of ${executed}.`, remedy));
      else if (deemed > last) {
        findings.push(
          fail(at, `Deemed executed on ${deemed}; for the trade of ${executed} it is ${last} at the latest.`, remedy),
        );
      }
    }
    return given ? found(findings) : inapplicable();
  },
});
