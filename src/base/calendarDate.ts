import type { Brand } from './brand.ts';

/** A day of the Gregorian calendar, written `YYYY-MM-DD`. Compares in time order as a string. Has no time zone. */
export type CalendarDate = Brand<string, 'CalendarDate'>;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAYS_PER_400_YEARS = 146_097;

/** The date that `text` writes, or null when it writes none: `2023-02-30` does not roll over, `0000-01-01` is no year. */
export function parseDate(text: string): CalendarDate | null {
  if (!SHAPE.test(text)) return null;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return text as CalendarDate;
}

/** For dates written in code and tests. Throws on what is not a date, since that is a mistake of the programmer. */
export function date(text: string): CalendarDate {
  const parsed = parseDate(text);
  if (parsed === null) throw new RangeError(`not a date: ${text}`);
  return parsed;
}

/** The date with this year, month (1–12) and day. Throws when there is no such day. */
export function dateOf(year: number, month: number, day: number): CalendarDate {
  return date(`${String(year).padStart(4, '0')}-${pad2(month)}-${pad2(day)}`);
}

export const yearOf = (on: CalendarDate): number => digits(on, 0, 4);
export const monthOf = (on: CalendarDate): number => digits(on, 5, 7);
export const dayOf = (on: CalendarDate): number => digits(on, 8, 10);

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** Days since 1970-01-01, negative before it. */
export function dayNumber(on: CalendarDate): number {
  // Counting years from March puts the leap day last, so a month's first day is a linear formula.
  const month = monthOf(on);
  const year = month <= 2 ? yearOf(on) - 1 : yearOf(on);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOf(on) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_400_YEARS + dayOfEra - 719_468;
}

/** The inverse of `dayNumber`. */
export function dateOfDayNumber(days: number): CalendarDate {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / DAYS_PER_400_YEARS);
  const dayOfEra = shifted - era * DAYS_PER_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return dateOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** `days` calendar days later (earlier when negative). */
export function addDays(on: CalendarDate, days: number): CalendarDate {
  return dateOfDayNumber(dayNumber(on) + days);
}

/** Calendar days from `from` to `to`: 1 from a day to the next, negative backwards. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The same day-number `months` later, or the month's last day where it has no such number (31 August + 6 months = 28 February). */
export function addMonths(on: CalendarDate, months: number): CalendarDate {
  const index = yearOf(on) * 12 + monthOf(on) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return dateOf(year, month, Math.min(dayOf(on), daysInMonth(year, month)));
}

/** 0 Sunday … 6 Saturday. */
export function weekday(on: CalendarDate): number {
  return (((dayNumber(on) + 4) % 7) + 7) % 7;
}

/** As the SEC's forms print dates: `MM/DD/YYYY`. */
export function formDate(on: CalendarDate): string {
  return `${on.slice(5, 7)}/${on.slice(8, 10)}/${on.slice(0, 4)}`;
}

const MONTH_NAMES = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
]; // biome-ignore format: one line a half-year

/** In words: `9 September 2004`. */
export function longDate(on: CalendarDate): string {
  return `${dayOf(on)} ${MONTH_NAMES[monthOf(on) - 1]} ${yearOf(on)}`;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function digits(text: string, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i++) n = n * 10 + text.charCodeAt(i) - 48;
  return n;
}

function pad2(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}
