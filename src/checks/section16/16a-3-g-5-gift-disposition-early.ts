import { formDate } from '../../base/calendarDate.ts';
import { release33_11138, rule16a3g1 } from '../../law/authorities/section16.ts';
import { GIFT_DISPOSITIONS_ON_FORM_4 } from '../../law/codes/transactionCodes.ts';
import { examineLines, type LineOutcome } from '../examineLines.ts';
import { defineRule, FORM_4, fail } from '../rule.ts';
import { cellPath, type Line } from '../subject.ts';

export const giftDispositionEarly = defineRule({
  id: '16a-3-g-5-gift-disposition-early',
  says: 'A gift made on or after 27 February 2023 is due on Form 4 and must not be marked as a Form 5 item reported early',
  authority: [rule16a3g1, release33_11138],
  appliesTo: FORM_4,
  consequence: 'deficient',
  concerns: ['transactionFormType', 'transactionCode', 'transactionDate', 'transactionAcquiredDisposedCode'],
  reference: ['S16-DUE-GIFT', 'S16-DUE-F5-EARLY'],
  examine: (subject) => examineLines(subject, subject.withCode('G'), examineLine),
});

function examineLine(line: Line): LineOutcome {
  const { row } = line;
  const executedOn = row.transactionDate.value;
  if (executedOn === null || row.transactionAcquiredDisposedCode.value !== 'D') return 'inapplicable';
  if (row.transactionFormType !== '5' || executedOn < GIFT_DISPOSITIONS_ON_FORM_4) return 'pass';
  return fail(
    cellPath(line, 'transactionFormType'),
    `The gift made on ${formDate(executedOn)} is marked as a Form 5 item (printed G with V), but since ${formDate(GIFT_DISPOSITIONS_ON_FORM_4)} gifts made belong on Form 4.`,
    'Give the line form type 4. It is late when the Form 4 comes after the second business day.',
  );
}
