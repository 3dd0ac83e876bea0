import { addMonths } from '../../base/calendarDate.ts';
import { houseConvention } from '../../law/authorities/section16.ts';
import { defineRule, type Finding, FORMS_4_AND_5, found, inapplicable, review } from '../rule.ts';
import { cellPath } from '../subject.ts';

export const dateLongBeforeFiling = defineRule({
  id: 'date-long-before-filing',
  says: 'A transaction more than a year before its report is rare; its date should be looked at again',
  authority: [houseConvention],
  appliesTo: FORMS_4_AND_5,
  consequence: 'advice',
  concerns: ['transactionDate'],
  reference: ['S16-DT-OLD'],
  notModelled: 'Years of which a late report may lawfully be made: there is no limit.',
  examine(subject) {
    const filedOn = subject.filedOn ?? subject.signedOn;
    if (filedOn === null || subject.transactions.length === 0) return inapplicable();
    const yearBefore = addMonths(filedOn, -12);
    const findings: Finding[] = [];
    for (const line of subject.transactions) {
      const on = line.row.transactionDate.value;
      if (on === null || on >= yearBefore) continue;
      const message = `The transaction is dated ${on}, more than a year before ${filedOn}.`;
      findings.push(
        review(cellPath(line, 'transactionDate'), message, 'Check the year; if it is right, file all the same.'),
      );
    }
    return found(findings);
  },
});
