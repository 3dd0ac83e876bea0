import { Decimal } from '../../base/decimal.ts';
import { spec3_2, xmlSchema } from '../../law/authorities/edgar.ts';
import { DECIMAL_LIMIT } from '../../law/limits.ts';
import { overDecimals } from '../decimalCells.ts';
import { ALL_FORMS, defineRule } from '../rule.ts';

const WHOLE_DIGITS = DECIMAL_LIMIT.totalDigits - DECIMAL_LIMIT.fractionDigits;
const MINUS = 0x2d;
const ZERO = 0x30;

export const edgar32DecimalRange = defineRule({
  id: 'edgar-3-2-decimal-range',
  says: 'A number must be at least 0 and at most 999999999999.9999',
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
  reference: ['S16-NUM-FMT', 'S16-PX-DEC'],
  examine: (subject) =>
    overDecimals(subject, faultOf, 'State a number from 0 to 999999999999.9999; split a larger one over two lines.'),
});

function faultOf(text: string): string | null {
  let first = 0;
  // A sign and zeros in front do not count.
  while (text.charCodeAt(first) <= ZERO && text[first] !== '.') first++;
  const point = text.indexOf('.', first);
  if ((point < 0 ? text.length : point) - first > WHOLE_DIGITS)
    return `${text} has more than ${WHOLE_DIGITS} digits before the point.`;
  return text.charCodeAt(0) === MINUS && Decimal.of(text).isNegative() ? `${text} is negative.` : null;
}
