import { formDate } from '../../base/calendarDate.ts';
import { release33_11138, rule16a3g1 } from '../../law/authorities/section16.ts';
import { GIFT_DISPOSITIONS_ON_FORM_4 } from '../../law/codes/transactionCodes.ts';
import { examineLines, type LineOutcome } from '../examineLines.ts';
import { defineRule, FORM_5, fail } from '../rule.ts';
import { cellPath, type Line } from '../subject.ts';

export const giftDispositionOnForm5 = defineRule({
  id: '16a-3-g-1-gift-disposition-on-form5',
  says: 'A gift made on or after 27 February 2023 must not wait for Form 5: on a Form 5 it is a late Form 4 item',
  authority: [rule16a3g1, release33_11138],
  appliesTo: FORM_5,
  consequence: 'deficient',
  concerns: ['transactionFormType', 'transactionCode', 'transactionDate', 'transactionAcquiredDisposedCode'],
  reference: ['S16-F5-GIFTD', 'S16-F5-GIFTA', 'S16-DUE-GIFT'],
  examine: (subject) => examineLines(subject, subject.withCode('G'), examineLine),
});

function examineLine(line: Line): LineOutcome {
  const { row } = line;
  const executedOn = row.transactionDate.value;
  if (executedOn === null) return 'inapplicable';
  // The donee's side stays a Form 5 item.
  if (row.transactionAcquiredDisposedCode.value !== 'D') return 'pass';
  if (row.transactionFormType !== '5' || executedOn < GIFT_DISPOSITIONS_ON_FORM_4) return 'pass';
  return fail(
    cellPath(line, 'transactionFormType'),
    `The gift made on ${formDate(executedOn)} was due on Form 4 within two business days, but the line says that it belongs on Form 5.`,
    'Give the line form type 4, which marks it as a late Form 4 item.',
  );
}
