import { addDays, type CalendarDate, dateOf, daysInMonth, weekday, yearOf } from '../base/calendarDate.ts';

/** One federal holiday and the days on which the law puts it. */
export interface HolidayRule {
  readonly name: string;
  /** First and last year of the rule, both included; null: until further notice. */
  readonly fromYear: number;
  readonly untilYear: number | null;
  readonly falls: FixedDay | WeekdayOfMonth;
  readonly statute: string;
}

/** A day of the year; taken on Friday when it is a Saturday and on Monday when it is a Sunday. */
export interface FixedDay {
  readonly month: number;
  readonly day: number;
}

/** `nth` 1 to 4 from the month's start, or −1 for the last. `weekday` 0 Sunday to 6 Saturday. */
export interface WeekdayOfMonth {
  readonly month: number;
  readonly weekday: number;
  readonly nth: number;
}

/** Of dates as this software writes them. */
const LAST_YEAR = 9999;
const MONDAY = 1;
const THURSDAY = 4;

/**
 * The holidays of 5 U.S.C. 6103(a), without Inauguration Day, which closes offices in Washington only and not EDGAR. Complete
 * from 1978, when Veterans Day went back to 11 November; the acts are cited from general knowledge.
 */
export const FEDERAL_HOLIDAYS: readonly HolidayRule[] = [
  {
    name: 'New Year’s Day',
    fromYear: 1885,
    untilYear: null,
    falls: { month: 1, day: 1 },
    statute: 'Act of 28 June 1870, 16 Stat. 168',
  },
  {
    name: 'Birthday of Martin Luther King, Jr.',
    fromYear: 1986,
    untilYear: null,
    falls: { month: 1, weekday: MONDAY, nth: 3 },
    statute: 'Pub. L. 98-144 (1983)',
  },
  {
    name: 'Washington’s Birthday',
    fromYear: 1971,
    untilYear: null,
    falls: { month: 2, weekday: MONDAY, nth: 3 },
    statute: 'Pub. L. 90-363 (1968), Uniform Monday Holiday Act',
  },
  {
    name: 'Memorial Day',
    fromYear: 1971,
    untilYear: null,
    falls: { month: 5, weekday: MONDAY, nth: -1 },
    statute: 'Pub. L. 90-363 (1968), Uniform Monday Holiday Act',
  },
  {
    name: 'Juneteenth National Independence Day',
    fromYear: 2021,
    untilYear: null,
    falls: { month: 6, day: 19 },
    statute: 'Pub. L. 117-17 (17 June 2021)',
  },
  {
    name: 'Independence Day',
    fromYear: 1885,
    untilYear: null,
    falls: { month: 7, day: 4 },
    statute: 'Act of 28 June 1870, 16 Stat. 168',
  },
  {
    name: 'Labor Day',
    fromYear: 1894,
    untilYear: null,
    falls: { month: 9, weekday: MONDAY, nth: 1 },
    statute: 'Act of 28 June 1894, 28 Stat. 96',
  },
  {
    name: 'Columbus Day',
    fromYear: 1971,
    untilYear: null,
    falls: { month: 10, weekday: MONDAY, nth: 2 },
    statute: 'Pub. L. 90-363 (1968), Uniform Monday Holiday Act',
  },
  {
    name: 'Veterans Day',
    fromYear: 1978,
    untilYear: null,
    falls: { month: 11, day: 11 },
    statute: 'Pub. L. 94-97 (1975)',
  },
  {
    name: 'Thanksgiving Day',
    fromYear: 1942,
    untilYear: null,
    falls: { month: 11, weekday: THURSDAY, nth: 4 },
    statute: 'Act of 26 December 1941, 55 Stat. 862',
  },
  {
    name: 'Christmas Day',
    fromYear: 1885,
    untilYear: null,
    falls: { month: 12, day: 25 },
    statute: 'Act of 28 June 1870, 16 Stat. 168',
  },
];

/** A holiday as it is taken in some year. */
export interface ObservedHoliday {
  readonly name: string;
  /** The day on which offices are closed. */
  readonly on: CalendarDate;
  /** The holiday itself, where that is another day. */
  readonly insteadOf: CalendarDate | null;
}

/** The days of this calendar year on which a federal holiday is taken: New Year's Day of the next year may be one of them. */
export function holidaysTakenIn(year: number): readonly ObservedHoliday[] {
  const ofYears = year < LAST_YEAR ? [year, year + 1] : [year];
  return ofYears
    .flatMap((of) => FEDERAL_HOLIDAYS.filter((rule) => inForce(rule, of)).map((rule) => observed(rule, of)))
    .filter((holiday) => yearOf(holiday.on) === year);
}

function inForce(rule: HolidayRule, year: number): boolean {
  return rule.fromYear <= year && (rule.untilYear === null || year <= rule.untilYear);
}

function observed(rule: HolidayRule, year: number): ObservedHoliday {
  const itself = 'day' in rule.falls ? dateOf(year, rule.falls.month, rule.falls.day) : nthWeekday(year, rule.falls);
  // 5 U.S.C. 6103(b)(1) for Saturdays, Executive Order 11582 for Sundays.
  const shift = weekday(itself) === 6 ? -1 : weekday(itself) === 0 ? 1 : 0;
  return { name: rule.name, on: addDays(itself, shift), insteadOf: shift === 0 ? null : itself };
}

function nthWeekday(year: number, rule: WeekdayOfMonth): CalendarDate {
  if (rule.nth > 0) {
    const first = dateOf(year, rule.month, 1);
    return addDays(first, ((rule.weekday - weekday(first) + 7) % 7) + 7 * (rule.nth - 1));
  }
  const last = dateOf(year, rule.month, daysInMonth(year, rule.month));
  return addDays(last, -((weekday(last) - rule.weekday + 7) % 7));
}
