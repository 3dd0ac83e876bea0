import { amendmentAsOf } from '../../law/authorities/consistency.ts';
import { AMENDMENTS, defineRule, type Finding, found, inapplicable, review } from '../rule.ts';
import { cellPath } from '../subject.ts';

export const amendmentAsOfOriginal = defineRule({
  id: 'amendment-as-of-original',
  says: 'An amendment should speak as of the report it amends: later transactions go on a report of their own',
  authority: [amendmentAsOf],
  appliesTo: AMENDMENTS,
  consequence: 'advice',
  concerns: ['transactionDate', 'dateOfOriginalSubmission'],
  reference: ['S16-AM-ASOF'],
  notModelled: 'Totals and holdings that were brought up to date.',
  examine(subject) {
    const original = subject.document.dateOfOriginalSubmission;
    if (original === null || subject.transactions.length === 0) return inapplicable();
    const findings: Finding[] = [];
    for (const line of subject.transactions) {
      const on = line.row.transactionDate.value;
      // An early report of a Form 5 item may be ahead of its event.
      if (on === null || on <= original || line.row.transactionFormType === '5') continue;
      const message = `The transaction of ${on} came after the report amended, which was filed on ${original}.`;
      findings.push(review(cellPath(line, 'transactionDate'), message, 'Report it on a form of its own.'));
    }
    return found(findings);
  },
});
