import { type CalendarDate, date } from '../base/calendarDate.ts';
import { Decimal } from '../base/decimal.ts';

// The staff's no-action letter of 25 June 2008 lets one line state several trades of one day and one direction at their
// weighted average price.

export const aggregationFrom: CalendarDate = date('2008-06-25');

/** The lowest and the highest price of the trades lie no further apart than this, in US dollars. */
export const widestPriceRange: Decimal = Decimal.of('1.00');

/** The codes of trades that may be added up: open-market or private purchases and sales. */
export const aggregableCodes = 'PS';
