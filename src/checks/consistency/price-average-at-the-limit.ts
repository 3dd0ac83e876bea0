import { aggregationLetter } from '../../law/authorities/consistency.ts';
import { aggregationFrom, widestPriceRange } from '../../law/priceAggregation.ts';
import { defineRule, FORMS_4_AND_5, inapplicable, pass, review } from '../rule.ts';
import { cellPath } from '../subject.ts';

export const priceAverageAtTheLimit = defineRule({
  id: 'price-average-at-the-limit',
  says: 'A range of exactly one dollar is within the staff’s words; some lawyers stop at 99 cents, with bands such as $14.01 to $15.00',
  authority: [aggregationLetter],
  inForce: { from: aggregationFrom },
  appliesTo: FORMS_4_AND_5,
  consequence: 'advice',
  concerns: ['transactionPricePerShare'],
  reference: ['S16-PX-AGGRANGE'],
  examine(subject) {
    if (subject.averaged.length === 0) return inapplicable();
    const at = subject.averaged.filter(({ range }) => range?.high.minus(range.low).equals(widestPriceRange) === true);
    const first = at[0];
    if (first === undefined) return pass();
    const message = `${at.length === 1 ? 'A range of prices is' : `${at.length} ranges of prices are`} exactly one dollar wide.`;
    const remedy = 'Nothing, if the ranges are meant to include both ends.';
    return [review(cellPath(first.line, 'transactionPricePerShare'), message, remedy)];
  },
});
