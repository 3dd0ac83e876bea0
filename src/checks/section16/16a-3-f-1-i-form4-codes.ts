import { formDate } from '../../base/calendarDate.ts';
import { rule16a3f1Content } from '../../law/authorities/section16.ts';
import { formOfReport } from '../../law/codes/transactionCodes.ts';
import { examineLines, type LineOutcome } from '../examineLines.ts';
import { defineRule, FORM_5, review } from '../rule.ts';
import { cellPath, type Line } from '../subject.ts';

export const form4CodesOnForm5 = defineRule({
  id: '16a-3-f-1-i-form4-codes',
  says: 'A transaction whose code belongs on Form 4 must stand on a Form 5 only as a late Form 4 item',
  authority: [rule16a3f1Content],
  appliesTo: FORM_5,
  consequence: 'deficient',
  concerns: ['transactionFormType', 'transactionCode', 'transactionDate'],
  reference: ['S16-F5-16B3'],
  notModelled:
    'Before 29 August 2002 transactions with the issuer, and before 15 August 1996 exercises, could wait for Form 5 on conditions that the code does not show; they are not examined. Gifts have a rule of their own.',
  examine: (subject) => examineLines(subject, subject.transactions, examineLine),
});

function examineLine(line: Line): LineOutcome {
  const {
    transactionCode: code,
    transactionDate,
    transactionAcquiredDisposedCode: way,
    transactionFormType,
  } = line.row;
  const executedOn = transactionDate.value;
  if (code === null || code === 'G' || executedOn === null) return 'inapplicable';
  const form = formOfReport(code, way.value, executedOn)?.form ?? 'depends';
  if (form === 'depends') return 'inapplicable';
  if (form === '5' || transactionFormType !== '5') return 'pass';
  return review(
    cellPath(line, 'transactionFormType'),
    `Code ${code} of ${formDate(executedOn)} belongs on Form 4, but the line says that it could wait for Form 5.`,
    'Give the line form type 4, which marks it as a late Form 4 item; or correct the code.',
  );
}
