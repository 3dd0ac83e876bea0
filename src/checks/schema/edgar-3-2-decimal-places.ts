import { spec3_2, xmlSchema } from '../../law/authorities/edgar.ts';
import { DECIMAL_LIMIT } from '../../law/limits.ts';
import { overDecimals } from '../decimalCells.ts';
import { ALL_FORMS, defineRule } from '../rule.ts';

const PLACES = DECIMAL_LIMIT.fractionDigits;
const ZERO = 0x30;

export const edgar32DecimalPlaces = defineRule({
  id: 'edgar-3-2-decimal-places',
  says: 'A number must have at most four digits after the point',
  authority: [spec3_2, xmlSchema],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: [
    'transactionShares',
    'transactionPricePerShare',
    'sharesOwnedFollowingTransaction',
    'valueOwnedFollowingTransaction',
    'conversionOrExercisePrice',
    'transactionTotalValue',
    'underlyingSecurityShares',
    'underlyingSecurityValue',
  ],
  reference: ['S16-PX-DEC', 'S16-NUM-FMT'],
  examine: (subject) =>
    overDecimals(subject, faultOf, 'Round to four digits after the point, and say in a footnote what was rounded.'),
});

function faultOf(text: string): string | null {
  const point = text.indexOf('.');
  if (point < 0 || text.length - point - 1 <= PLACES) return null;
  let end = text.length;
  // A validator looks at the number, for which zeros at the end are nothing.
  while (text.charCodeAt(end - 1) === ZERO) end--;
  const places = end - point - 1;
  return places <= PLACES ? null : `${text} has ${places} digits after the point; EDGAR takes ${PLACES}.`;
}
