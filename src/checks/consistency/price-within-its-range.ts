import { Decimal } from '../../base/decimal.ts';
import { houseConvention } from '../../law/authorities/section16.ts';
import { defineRule, type Finding, FORMS_4_AND_5, found, inapplicable, review } from '../rule.ts';
import { cellPath } from '../subject.ts';

export const priceWithinItsRange = defineRule({
  id: 'price-within-its-range',
  says: 'An average price should lie within the range of prices that its footnote states, the lower one first',
  authority: [houseConvention],
  appliesTo: FORMS_4_AND_5,
  consequence: 'deficient',
  concerns: ['transactionPricePerShare'],
  reference: ['S16-PX-AGG'],
  examine(subject) {
    const findings: Finding[] = [];
    let ranged = false;
    for (const { line, range } of subject.averaged) {
      const price = line.row.transactionPricePerShare.value;
      if (price === null || range === null) continue;
      ranged = true;
      const { low, high } = range;
      // The average may be rounded to fewer places than the prices it averages.
      const rounding = Decimal.ofUnits(1n, Math.min(price.scale, 2));
      if (low.compare(high) <= 0 && within(price, low.minus(rounding), high.plus(rounding))) continue;
      const message = `The price is $${price.text}; the footnote's range is $${low.text} to $${high.text}.`;
      findings.push(review(cellPath(line, 'transactionPricePerShare'), message, 'Correct the price or the range.'));
    }
    return ranged ? found(findings) : inapplicable();
  },
});

function within(price: Decimal, low: Decimal, high: Decimal): boolean {
  return price.compare(low) >= 0 && price.compare(high) <= 0;
}
