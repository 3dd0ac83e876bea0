import { tableTwoColumns } from '../../law/authorities/section16.ts';
import { examineLines, type LineOutcome } from '../examineLines.ts';
import { defineRule, FORMS_4_AND_5, review } from '../rule.ts';
import { cellPath, type Line } from '../subject.ts';

/** Nothing is paid for the derivative itself when it is used up or granted. */
const EXERCISES = 'MCXO';

export const derivativePrice = defineRule({
  id: 'form4-table2-col8-price',
  says: 'Column 8 of Table II must state the price of the derivative itself: nothing for one that is exercised, converted or granted',
  authority: [tableTwoColumns],
  appliesTo: FORMS_4_AND_5,
  consequence: 'deficient',
  concerns: ['transactionPricePerShare', 'conversionOrExercisePrice'],
  notModelled:
    'A price with a footnote is taken to be explained. Of grants only a price that repeats the exercise price is noticed.',
  examine: (subject) => examineLines(subject, subject.transactions, examineLine),
});

function examineLine(line: Line): LineOutcome {
  if (line.table !== 'derivativeTable') return 'inapplicable';
  const { transactionCode: code, transactionPricePerShare: price, conversionOrExercisePrice: strike } = line.row;
  if (code === null || price.value === null) return 'inapplicable';
  const isExercise = EXERCISES.includes(code);
  if (!isExercise && code !== 'A') return 'inapplicable';
  if (price.value.isZero() || price.footnoteIds.length > 0) return 'pass';
  const repeatsStrike = strike.value?.equals(price.value) ?? false;
  if (!isExercise && !repeatsStrike) return 'pass';
  return review(
    cellPath(line, 'transactionPricePerShare'),
    repeatsStrike
      ? `Column 8 repeats the exercise price of $${price.value.text} from column 2.`
      : `Column 8 states $${price.value.text} for a derivative that was exercised or converted.`,
    'Set column 8 to 0. The exercise price stands in column 2, and in Table I as the price of the shares.',
  );
}
