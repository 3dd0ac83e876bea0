import type { Decimal } from '../../base/decimal.ts';
import { rule16b6b } from '../../law/authorities/section16.ts';
import { examineLines, type LineOutcome } from '../examineLines.ts';
import { isPut } from '../exercises.ts';
import { defineRule, FORMS_4_AND_5, review } from '../rule.ts';
import { cellPath, type Line, type Subject } from '../subject.ts';

export const outOfTheMoney = defineRule({
  id: '16b-6-b-out-of-the-money',
  says: 'An exercise above the market price must have code O, one at or below it code X',
  authority: [rule16b6b],
  appliesTo: FORMS_4_AND_5,
  consequence: 'deficient',
  concerns: ['transactionCode', 'conversionOrExercisePrice', 'transactionPricePerShare'],
  reference: ['S16-CODE-XO'],
  notModelled:
    'The market price is not known. It is taken from purchases, sales and withholdings of the same day in Table I; without one the exercise is not examined. Puts are not examined.',
  examine: (subject) => examineLines(subject, subject.withCodes('XO'), examineLine),
});

function examineLine(line: Line, subject: Subject): LineOutcome {
  if (line.table !== 'derivativeTable') return 'inapplicable';
  const strike = line.row.conversionOrExercisePrice.value;
  if (strike === null || isPut(line.row)) return 'inapplicable';
  const prices = pricesOfDay(subject, line);
  if (prices.length === 0) return 'inapplicable';
  const above = prices.every((price) => strike.compare(price) > 0);
  const notAbove = prices.every((price) => strike.compare(price) <= 0);
  const { transactionCode: code } = line.row;
  if (code === 'X' ? !above : !notAbove) return 'pass';
  return review(
    cellPath(line, 'transactionCode'),
    `The exercise price of $${strike.text} is ${above ? 'above' : 'not above'} the price at which shares were dealt in on that day ($${prices[0]?.text}), but the code is ${code}.`,
    above
      ? 'Use code O: the exercise was out of the money, and is not exempt from short-swing liability.'
      : 'Use code X: the exercise was in or at the money.',
  );
}

/** Prices of Table I that were made in the market on the line's day, or computed from it. */
function pricesOfDay(subject: Subject, line: Line): Decimal[] {
  const prices: Decimal[] = [];
  for (const { table, row } of subject.withCodes('PSF')) {
    const price = row.transactionPricePerShare.value;
    if (table !== 'nonDerivativeTable' || row.transactionDate.value !== line.row.transactionDate.value) continue;
    if (price !== null && !price.isZero()) prices.push(price);
  }
  return prices;
}
