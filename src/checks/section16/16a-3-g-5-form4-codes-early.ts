import { formDate } from '../../base/calendarDate.ts';
import { rule16a3g5 } from '../../law/authorities/section16.ts';
import { formOfReport } from '../../law/codes/transactionCodes.ts';
import { examineLines, type LineOutcome } from '../examineLines.ts';
import { defineRule, FORM_4, review } from '../rule.ts';
import { cellPath, type Line } from '../subject.ts';

export const form4CodesEarly = defineRule({
  id: '16a-3-g-5-form4-codes-early',
  says: 'Only what may wait for Form 5 must be marked on a Form 4 as reported early',
  authority: [rule16a3g5],
  appliesTo: FORM_4,
  consequence: 'deficient',
  concerns: ['transactionFormType', 'transactionCode', 'transactionDate'],
  reference: ['S16-DUE-F5-EARLY'],
  notModelled: 'Codes that may or may not wait (E, J) are not examined, nor are gifts, which have a rule of their own.',
  examine: (subject) => examineLines(subject, subject.transactions, examineLine),
});

function examineLine(line: Line): LineOutcome {
  const { transactionCode: code, transactionDate, transactionAcquiredDisposedCode: way } = line.row;
  const executedOn = transactionDate.value;
  if (line.row.transactionFormType !== '5' || code === null || code === 'G' || executedOn === null)
    return 'inapplicable';
  const form = formOfReport(code, way.value, executedOn)?.form ?? 'depends';
  if (form === 'depends') return 'inapplicable';
  if (form === '5') return 'pass';
  return review(
    cellPath(line, 'transactionFormType'),
    `Code ${code} of ${formDate(executedOn)} is marked as a Form 5 item reported early (printed ${code} with V), but it belongs on Form 4.`,
    'Give the line form type 4, or correct the code.',
  );
}
