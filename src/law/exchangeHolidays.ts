// Days on which the New York stock exchanges do not trade. Not the SEC's calendar: see law/holidays.ts for that.
// Source: NYSE Rule 7.2 and the exchange's notices of closings, from general knowledge (confidence C).
import { addDays, type CalendarDate, date, dateOf, weekday, yearOf } from '../base/calendarDate.ts';

/** Before this year the exchanges kept other holidays; only weekends are known here. */
const FIRST_YEAR = 1998;
const JUNETEENTH_FROM = 2022;

const SATURDAY = 6;
const MONDAY = 1;
const THURSDAY = 4;

/** Closings that no rule foretells. */
const SPECIAL: ReadonlyMap<CalendarDate, string> = new Map([
  [date('2001-09-11'), 'closed after the attacks of 11 September'],
  [date('2001-09-12'), 'closed after the attacks of 11 September'],
  [date('2001-09-13'), 'closed after the attacks of 11 September'],
  [date('2001-09-14'), 'closed after the attacks of 11 September'],
  [date('2004-06-11'), 'mourning for President Reagan'],
  [date('2007-01-02'), 'mourning for President Ford'],
  [date('2012-10-29'), 'closed for a hurricane'],
  [date('2012-10-30'), 'closed for a hurricane'],
  [date('2018-12-05'), 'mourning for President George H. W. Bush'],
  [date('2025-01-09'), 'mourning for President Carter'],
]);

const years = new Map<number, ReadonlyMap<CalendarDate, string>>();

/** Why the exchanges did not trade on the day; null when they did, or when it is a weekday before 1998. */
export function exchangeClosure(on: CalendarDate): string | null {
  const day = weekday(on);
  if (day === SATURDAY) return 'a Saturday';
  if (day === 0) return 'a Sunday';
  const year = yearOf(on);
  if (year < FIRST_YEAR) return null;
  let holidays = years.get(year);
  if (holidays === undefined) {
    holidays = holidaysOf(year);
    years.set(year, holidays);
  }
  return holidays.get(on) ?? SPECIAL.get(on) ?? null;
}

function holidaysOf(year: number): ReadonlyMap<CalendarDate, string> {
  const days: (readonly [CalendarDate, string])[] = [
    [nth(year, 1, MONDAY, 3), 'Martin Luther King Jr. Day'],
    [nth(year, 2, MONDAY, 3), 'Washington’s Birthday'],
    [addDays(easter(year), -2), 'Good Friday'],
    [addDays(nth(year, 6, MONDAY, 1), -7), 'Memorial Day'],
    [observed(dateOf(year, 7, 4)), 'Independence Day'],
    [nth(year, 9, MONDAY, 1), 'Labor Day'],
    [nth(year, 11, THURSDAY, 4), 'Thanksgiving Day'],
    [observed(dateOf(year, 12, 25)), 'Christmas Day'],
  ];
  // New Year's Day on a Saturday is not made up for on the Friday before, the last day of the year.
  const newYear = dateOf(year, 1, 1);
  if (weekday(newYear) !== SATURDAY) days.push([observed(newYear), 'New Year’s Day']);
  if (year >= JUNETEENTH_FROM) days.push([observed(dateOf(year, 6, 19)), 'Juneteenth']);
  return new Map(days);
}

/** The `n`th such weekday of the month. */
function nth(year: number, month: number, day: number, n: number): CalendarDate {
  const first = dateOf(year, month, 1);
  return addDays(first, ((day - weekday(first) + 7) % 7) + 7 * (n - 1));
}

/** A Saturday's holiday is kept on Friday, a Sunday's on Monday. */
function observed(on: CalendarDate): CalendarDate {
  const day = weekday(on);
  return day === SATURDAY ? addDays(on, -1) : day === 0 ? addDays(on, 1) : on;
}

/** Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
function easter(year: number): CalendarDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const shift = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * shift) / 451);
  const index = epact + shift - 7 * late + 114;
  return dateOf(year, Math.floor(index / 31), (index % 31) + 1);
}
