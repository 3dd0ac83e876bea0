import { instruction4c, instruction8Use } from '../../law/authorities/section16.ts';
import { examineLines, type LineOutcome } from '../examineLines.ts';
import { defineRule, FORMS_4_AND_5, review } from '../rule.ts';
import { cellPath, type Line } from '../subject.ts';

export const priceOfTrade = defineRule({
  id: 'form4-instr4-c-price-of-trade',
  says: 'A purchase, sale, withholding, tender or small acquisition must state its price above zero, or tell it in a footnote at the price',
  authority: [instruction4c, instruction8Use],
  appliesTo: FORMS_4_AND_5,
  consequence: 'deficient',
  concerns: ['transactionPricePerShare', 'transactionCode'],
  reference: ['S16-CODE-PRICE0'],
  examine: (subject) => examineLines(subject, subject.withCodes('PSFUL'), examineLine),
});

function examineLine(line: Line): LineOutcome {
  const price = line.row.transactionPricePerShare;
  if (price.footnoteIds.length > 0) return 'pass';
  if (price.value !== null && !price.value.isZero()) return 'pass';
  return review(
    cellPath(line, 'transactionPricePerShare'),
    `Code ${line.row.transactionCode} is a transaction at a price, but the line states ${price.value === null ? 'none' : `a price of ${price.value.text}`} and no footnote at the price says why.`,
    'State the price for one share, without commissions; or mark a footnote at the price that tells the consideration; or correct the code.',
  );
}
