import { exchangeAct } from '../../law/authorities/consistency.ts';
import { exchangeActApproved } from '../../law/exchangeAct.ts';
import { defineRule, type Finding, FORMS_4_AND_5, fail, found, inapplicable } from '../rule.ts';
import { cellPath } from '../subject.ts';

export const dateBeforeTheAct = defineRule({
  id: 'date-before-the-act',
  says: 'No transaction or deemed execution date may lie before 6 June 1934, when the Securities Exchange Act was approved; such a date has lost digits of its year',
  authority: [exchangeAct],
  appliesTo: FORMS_4_AND_5,
  consequence: 'deficient',
  concerns: ['transactionDate', 'deemedExecutionDate'],
  reference: ['S16-DT-1934'],
  notModelled: 'Exercise and expiration dates.',
  examine(subject) {
    if (subject.transactions.length === 0) return inapplicable();
    const findings: Finding[] = [];
    for (const line of subject.transactions) {
      for (const field of DATES) {
        const on = line.row[field].value;
        if (on === null || on >= exchangeActApproved) continue;
        findings.push(
          fail(cellPath(line, field), `The year of ${on} cannot be right.`, 'Write the year with four digits.'),
        );
      }
    }
    return found(findings);
  },
});

const DATES = ['transactionDate', 'deemedExecutionDate'] as const;
