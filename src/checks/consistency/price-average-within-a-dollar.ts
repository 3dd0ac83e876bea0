import { aggregationLetter } from '../../law/authorities/consistency.ts';
import { aggregationFrom, widestPriceRange } from '../../law/priceAggregation.ts';
import { type PriceRange, priceRange } from '../aggregateNote.ts';
import { defineRule, type Finding, FORMS_4_AND_5, fail, found, inapplicable, review } from '../rule.ts';
import { cellPath } from '../subject.ts';

export const priceAverageWithinADollar = defineRule({
  id: 'price-average-within-a-dollar',
  says: 'Trades added up in one line at their weighted average price must lie within a range of one dollar, which a footnote to the price states',
  authority: [aggregationLetter],
  inForce: { from: aggregationFrom },
  appliesTo: FORMS_4_AND_5,
  consequence: 'deficient',
  concerns: ['transactionPricePerShare'],
  reference: ['S16-PX-AGG'],
  notModelled: 'That the trades were of one day, one direction, one order and one form of ownership.',
  examine(subject) {
    const averaged = subject.averaged;
    if (averaged.length === 0) return inapplicable();
    const findings: Finding[] = [];
    for (const { line, note, range: ofPrice } of averaged) {
      const at = cellPath(line, 'transactionPricePerShare');
      const range = ofPrice ?? priceRange(subject.notesOf(line));
      if (range === null) {
        if (statesOnePrice(note)) continue;
        findings.push(fail(at, 'The footnote says that the price is an average, without the range of prices.', REMEDY));
        continue;
      }
      const width = widthOf(range);
      if (width.compare(widestPriceRange) <= 0) continue;
      const message = `From $${range.low.text} to $${range.high.text} are $${width.text}, more than $${widestPriceRange.text}.`;
      const details = note.includes('as follows') || note.includes('respectively');
      findings.push((details ? review : fail)(at, message, REMEDY));
    }
    return found(findings);
  },
});

const REMEDY =
  'Report each price, or each range of at most one dollar, on a line of its own, and state the range in its footnote.';

/** All trades at one price: nothing to range over. */
function statesOnePrice(note: string): boolean {
  return /\bat (?:a |the )?(?:price of |same price|\$)/.test(note);
}

function widthOf({ low, high }: PriceRange) {
  const width = high.minus(low);
  return width.isNegative() ? width.negated() : width;
}
