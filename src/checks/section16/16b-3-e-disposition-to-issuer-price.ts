import { instruction5, rule16b3e } from '../../law/authorities/section16.ts';
import { examineLines, type LineOutcome } from '../examineLines.ts';
import { defineRule, FORMS_4_AND_5, review } from '../rule.ts';
import { cellPath, type Line, type Subject } from '../subject.ts';

export const dispositionToIssuerPrice = defineRule({
  id: '16b-3-e-disposition-to-issuer-price',
  says: 'A disposition to the issuer (code D) must state its price, or tell in a footnote what was received',
  authority: [rule16b3e, instruction5],
  appliesTo: FORMS_4_AND_5,
  consequence: 'deficient',
  concerns: ['transactionPricePerShare', 'transactionCode'],
  examine: (subject) => examineLines(subject, subject.withCode('D'), examineLine),
});

function examineLine(line: Line, subject: Subject): LineOutcome {
  const price = line.row.transactionPricePerShare.value;
  if ((price !== null && !price.isZero()) || subject.notesOf(line) !== '') return 'pass';
  return review(
    cellPath(line, 'transactionPricePerShare'),
    'Code D is a disposition to the issuer, but the line states no price and no footnote tells what was received.',
    'State the price, or describe the consideration, or say that the securities were forfeited for nothing.',
  );
}
