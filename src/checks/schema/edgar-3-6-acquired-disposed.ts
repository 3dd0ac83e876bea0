import { spec3_5, spec3_6, xmlSchema } from '../../law/authorities/edgar.ts';
import { missingCode } from '../mandatory.ts';
import { overLines } from '../overLines.ts';
import { defineRule, type Finding, FORMS_4_AND_5 } from '../rule.ts';
import type { Line, Subject } from '../subject.ts';

export const edgar36AcquiredDisposed = defineRule({
  id: 'edgar-3-6-acquired-disposed',
  says: 'Every transaction must be marked A (acquired) or D (disposed of)',
  authority: [spec3_5, spec3_6, xmlSchema],
  appliesTo: FORMS_4_AND_5,
  consequence: 'suspended',
  concerns: ['transactionAcquiredDisposedCode'],
  examine: (subject) => overLines(subject, subject.transactions, look),
});

function look(line: Line, subject: Subject): Finding | null {
  if (line.row.transactionAcquiredDisposedCode.value !== null) return null;
  return missingCode(
    subject,
    line,
    'transactionAcquiredDisposedCode',
    'A or D',
    'Give A for what was acquired, D for what was disposed of.',
  );
}
