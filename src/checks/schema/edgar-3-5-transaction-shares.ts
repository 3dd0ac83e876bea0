import { spec3_5, xmlSchema } from '../../law/authorities/edgar.ts';
import { missingCell } from '../mandatory.ts';
import { overLines } from '../overLines.ts';
import { defineRule, type Finding, FORMS_4_AND_5 } from '../rule.ts';
import type { Line, Subject } from '../subject.ts';

export const edgar35TransactionShares = defineRule({
  id: 'edgar-3-5-transaction-shares',
  says: 'Every transaction of Table I must give its number of shares or units',
  authority: [spec3_5, xmlSchema],
  appliesTo: FORMS_4_AND_5,
  consequence: 'suspended',
  concerns: ['transactionShares'],
  examine: (subject) => overLines(subject, subject.transactions, look),
});

function look(line: Line, subject: Subject): Finding | null {
  if (line.table === 'derivativeTable') return null;
  return missingCell(
    subject,
    line,
    'transactionShares',
    'number of shares',
    'Give the number, and explain it in a footnote where needed.',
  );
}
