import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  type CalendarDate,
  date,
  dateOf,
  dateOfDayNumber,
  dayNumber,
  dayOf,
  daysBetween,
  daysInMonth,
  formDate,
  longDate,
  monthOf,
  parseDate,
  weekday,
  yearOf,
} from '../../src/base/calendarDate.ts';

// JavaScript's own Date, in UTC, is the oracle.
const FIRST = Date.parse('0001-01-01T00:00:00Z') / 86_400_000;
const LAST = Date.parse('9999-12-31T00:00:00Z') / 86_400_000;
const days = fc.integer({ min: FIRST, max: LAST });
const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

describe('a calendar date', () => {
  it('numbers its days as Date does, and back', () => {
    fc.assert(
      fc.property(days, (n) => {
        const on = date(iso(n));
        expect(dayNumber(on)).toBe(n);
        expect(dateOfDayNumber(n)).toBe(on);
        expect(weekday(on)).toBe(new Date(n * 86_400_000).getUTCDay());
        expect([yearOf(on), monthOf(on), dayOf(on)]).toEqual(on.split('-').map(Number));
      }),
    );
  });

  it('adds days as Date does', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(addDays(date(iso(a)), b - a)).toBe(iso(b));
        expect(daysBetween(date(iso(a)), date(iso(b)))).toBe(b - a);
      }),
    );
  });

  it('reads what Date reads and keeps, and nothing else', () => {
    const two = fc.integer({ min: 0, max: 40 }).map((n) => String(n).padStart(2, '0'));
    const four = fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, '0'));
    fc.assert(
      fc.property(four, two, two, (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        const ms = Date.parse(`${text}T00:00:00Z`);
        const same = !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text) && year !== '0000';
        expect(parseDate(text)).toBe(same ? text : null);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['', '2023-2-03', '2023-02-30', '2023-02-29', '2023-13-01', '0000-01-01', '2023-02-03Z', ' 2023-02-03'])(
    'does not read “%s”',
    (text) => {
      expect(parseDate(text)).toBeNull();
      expect(() => date(text)).toThrow(RangeError);
    },
  );

  it('knows leap years by the rule of 400', () => {
    expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
    expect(daysInMonth(2024, 4)).toBe(30);
    expect(daysInMonth(2024, 13)).toBe(0);
  });

  it.each([
    ['2025-08-31', 6, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-12-15', 1, '2025-01-15'],
    ['2025-01-31', -2, '2024-11-30'],
    ['2025-03-31', -1, '2025-02-28'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(date(from), months)).toBe(to);
  });

  it('prints as the forms do, and in words', () => {
    expect(formDate(date('2004-09-09'))).toBe('09/09/2004');
    expect(longDate(date('2004-09-09'))).toBe('9 September 2004');
    expect(dateOf(33, 4, 3)).toBe('0033-04-03');
    expect(() => dateOf(2023, 2, 29)).toThrow(RangeError);
  });

  it('compares in time order as a string', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        const earlier = (date(iso(a)) as CalendarDate) < date(iso(b));
        expect(earlier).toBe(a < b);
      }),
    );
  });
});
