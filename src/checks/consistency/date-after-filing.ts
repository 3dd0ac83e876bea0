import { statute16a2C } from '../../law/authorities/consistency.ts';
import { formNumber } from '../../model/onTheForm.ts';
import { defineRule, type Finding, FORMS_4_AND_5, fail, found, inapplicable } from '../rule.ts';
import { cellPath } from '../subject.ts';

export const dateAfterFiling = defineRule({
  id: 'date-after-filing',
  says: 'A transaction must have happened before it is reported; only a Form 5 item on a Form 4 may be of a later day, when it is certain to come',
  authority: [statute16a2C],
  appliesTo: FORMS_4_AND_5,
  consequence: 'deficient',
  concerns: ['transactionDate', 'transactionFormType', 'periodOfReport'],
  reference: ['S16-DT-FUT', 'S16-DT-FUT5'],
  notModelled: 'Whether an event of a later day was certain.',
  examine(subject) {
    const filedOn = subject.filedOn ?? subject.context.asOf;
    if (filedOn === null || subject.transactions.length === 0) return inapplicable();
    const form = formNumber(subject.document);
    const findings: Finding[] = [];
    for (const line of subject.transactions) {
      const on = line.row.transactionDate.value;
      if (on === null || on <= filedOn || (form === '4' && line.row.transactionFormType === '5')) continue;
      const message = `The transaction is dated ${on}, after ${filedOn}, ${subject.filedOn === null ? 'today' : 'when the report was filed'}.`;
      findings.push(fail(cellPath(line, 'transactionDate'), message, 'Correct the date; look at its year first.'));
    }
    return found(findings);
  },
});
