import { rule16b6d } from '../../law/authorities/section16.ts';
import { examineLines, type LineOutcome } from '../examineLines.ts';
import { defineRule, FORMS_4_AND_5, review } from '../rule.ts';
import { cellPath, type Line, type Subject } from '../subject.ts';

export const expiryPrice = defineRule({
  id: '16b-6-d-expiry-price',
  says: 'A long derivative that ends with code H must have brought value; one that ended without value is not reported',
  authority: [rule16b6d],
  appliesTo: FORMS_4_AND_5,
  consequence: 'deficient',
  concerns: ['transactionPricePerShare', 'transactionCode'],
  reference: ['S16-EX-6D'],
  examine: (subject) => examineLines(subject, subject.withCode('H'), examineLine),
});

function examineLine(line: Line, subject: Subject): LineOutcome {
  const price = line.row.transactionPricePerShare.value;
  if (price !== null && !price.isZero()) return 'pass';
  // What was paid often stands in a footnote anywhere in the line.
  if (subject.notesOf(line) !== '') return 'pass';
  return review(
    cellPath(line, 'transactionPricePerShare'),
    'Code H says that a derivative ended for value, but the line states no price and has no footnote.',
    'State what was received for it. If nothing was, the end of the derivative need not be reported.',
  );
}
