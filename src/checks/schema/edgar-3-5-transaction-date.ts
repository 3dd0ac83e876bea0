import { spec3_5, xmlSchema } from '../../law/authorities/edgar.ts';
import { missingCell } from '../mandatory.ts';
import { overLines } from '../overLines.ts';
import { defineRule, type Finding, FORMS_4_AND_5 } from '../rule.ts';
import type { Line, Subject } from '../subject.ts';

export const edgar35TransactionDate = defineRule({
  id: 'edgar-3-5-transaction-date',
  says: 'Every transaction must give its date',
  authority: [spec3_5, xmlSchema],
  appliesTo: FORMS_4_AND_5,
  consequence: 'suspended',
  concerns: ['transactionDate'],
  examine: (subject) => overLines(subject, subject.transactions, look),
});

function look(line: Line, subject: Subject): Finding | null {
  return missingCell(
    subject,
    line,
    'transactionDate',
    'transaction date',
    'Give the day on which the transaction was executed.',
  );
}
