import { rule16b5 } from '../../law/authorities/section16.ts';
import { examineLines, type LineOutcome } from '../examineLines.ts';
import { defineRule, FORMS_4_AND_5, review } from '../rule.ts';
import { cellPath, type Line } from '../subject.ts';

export const giftPrice = defineRule({
  id: '16b-5-gift-price',
  says: 'A gift, an inheritance or a move into or out of a voting trust must not state a price: nothing is paid for it',
  authority: [rule16b5],
  appliesTo: FORMS_4_AND_5,
  consequence: 'deficient',
  concerns: ['transactionPricePerShare', 'transactionCode'],
  reference: ['S16-CODE-GIFTPX'],
  examine: (subject) => examineLines(subject, subject.withCodes('GWZ'), examineLine),
});

function examineLine(line: Line): LineOutcome {
  const price = line.row.transactionPricePerShare.value;
  if (price === null || price.isZero()) return 'pass';
  return review(
    cellPath(line, 'transactionPricePerShare'),
    `Code ${line.row.transactionCode} is a transfer without payment, but the line states a price of $${price.text}.`,
    'Set the price to 0. If something was paid, the transaction is a purchase or sale and has another code.',
  );
}
