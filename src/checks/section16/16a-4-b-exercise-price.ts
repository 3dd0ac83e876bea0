import { instruction8Use, rule16a4b } from '../../law/authorities/section16.ts';
import { examineEach, type PartOutcome } from '../examineLines.ts';
import type { Exercise } from '../exercises.ts';
import { defineRule, FORMS_4_AND_5, review } from '../rule.ts';
import { cellPath } from '../subject.ts';

export const exercisePrice = defineRule({
  id: '16a-4-b-exercise-price',
  says: 'The price of shares acquired by exercise or conversion must be the exercise or conversion price of the derivative',
  authority: [rule16a4b, instruction8Use],
  appliesTo: FORMS_4_AND_5,
  consequence: 'deficient',
  concerns: ['transactionPricePerShare', 'conversionOrExercisePrice'],
  reference: ['S16-PAIR-STRIKE', 'S16-PX-STRIKE'],
  notModelled:
    'A price fits when any derivative of the same code and day has it; which line belongs to which is not worked out. A price with a footnote, and a derivative without a price in figures, are not examined.',
  examine: (subject) => examineEach(subject, subject.exercises, examineExercise),
});

function examineExercise({ shares, derivatives }: Exercise): PartOutcome {
  const prices = derivatives.map((line) => line.row.conversionOrExercisePrice.value);
  const [first] = prices;
  if (first === undefined || first === null || prices.includes(null)) return 'inapplicable';
  for (const line of shares) {
    const price = line.row.transactionPricePerShare;
    if (price.value === null || price.footnoteIds.length > 0) continue;
    const paid = price.value;
    if (prices.some((strike) => strike?.equals(paid))) continue;
    return review(
      cellPath(line, 'transactionPricePerShare'),
      `The shares were acquired at $${paid.text}, but the derivative’s price is $${prices.map((strike) => strike?.text).join(', $')}.`,
      'State the exercise price in both places: 0 for a restricted stock unit, never the market price.',
    );
  }
  return shares.length === 0 ? 'inapplicable' : 'pass';
}
