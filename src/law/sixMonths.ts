import { addDays, addMonths, type CalendarDate } from '../base/calendarDate.ts';

const MONTHS = 6;
/** A period of less than six months that begins with a day ends before the midnight that closes the day before the last. */
const DAYS_BEFORE_CORRESPONDING_DAY = 2;

/**
 * The last day that lies within “less than six months” of a transaction: two days before the day of the same number six months
 * on (Stella v. Graham-Paige; Colonial Realty v. MacWilliams). Where the sixth month has no such number, its last day is taken.
 */
export function lastDayWithinSixMonths(on: CalendarDate): CalendarDate {
  return addDays(addMonths(on, MONTHS), -DAYS_BEFORE_CORRESPONDING_DAY);
}
