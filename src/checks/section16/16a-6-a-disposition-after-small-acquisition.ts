import { addMonths, formDate } from '../../base/calendarDate.ts';
import { rule16a6a, rule16a6b } from '../../law/authorities/section16.ts';
import { SMALL_ACQUISITION_MONTHS, SMALL_ACQUISITION_USD } from '../../law/thresholds.ts';
import { examineLines, type LineOutcome } from '../examineLines.ts';
import { defineRule, FORMS_4_AND_5, fail } from '../rule.ts';
import { cellPath, type Line, type Subject } from '../subject.ts';

export const dispositionAfterSmallAcquisition = defineRule({
  id: '16a-6-a-disposition-after-small-acquisition',
  says: 'A small acquisition must not wait for Form 5 once the person disposes of securities within six months after it in a transaction that is not exempt',
  authority: [rule16a6a, rule16a6b],
  inForce: { from: SMALL_ACQUISITION_USD.from },
  appliesTo: FORMS_4_AND_5,
  consequence: 'deficient',
  concerns: ['transactionDate', 'transactionCode', 'transactionFormType'],
  reference: ['S16-F5-L', 'S16-DUE-SMALL'],
  notModelled:
    'Only sales (S) and tenders (U) on lines of this document are known. A sale on the very day six months later is not counted. Whether a Form 5 reported the acquisition before the sale is not known.',
  examine: (subject) => examineLines(subject, subject.withCode('L'), examineLine),
});

function examineLine(line: Line, subject: Subject): LineOutcome {
  const acquiredOn = line.row.transactionDate.value;
  if (acquiredOn === null || line.row.transactionFormType === '4') return 'inapplicable';
  const until = addMonths(acquiredOn, SMALL_ACQUISITION_MONTHS.value);
  for (const sale of subject.withCodes('SU')) {
    const soldOn = sale.row.transactionDate.value;
    if (soldOn === null || soldOn < acquiredOn || soldOn >= until) continue;
    return fail(
      cellPath(line, 'transactionFormType'),
      `The sale of ${formDate(soldOn)} came within six months after the small acquisition of ${formDate(acquiredOn)}, which ended its deferral.`,
      'Report the acquisition on Form 4 with the sale, within two business days of the sale: form type 4.',
    );
  }
  return 'pass';
}
