import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate, date, dateOfDayNumber, dayNumber, weekday } from '../../src/base/calendarDate.ts';
import {
  addBusinessDays,
  BusinessCalendar,
  CAUTIOUS_CALENDAR,
  EDGAR_CALENDAR,
  isBusinessDay,
  nextBusinessDay,
  rollToBusinessDay,
} from '../../src/law/businessDays.ts';
import { EDGAR_CLOSURES, possibleClosures, UNCHECKED_CLOSURES } from '../../src/law/edgarClosures.ts';

const someDay = fc
  .integer({ min: dayNumber(date('1985-01-01')), max: dayNumber(date('2060-12-31')) })
  .map((n) => dateOfDayNumber(n));

describe('business days', () => {
  it.each([
    ['2025-04-18', true, 'Good Friday'],
    ['2025-11-28', true, 'the Friday after Thanksgiving'],
    ['2024-11-05', true, 'election day'],
    ['2025-01-20', false, 'Martin Luther King’s birthday'],
    ['2024-10-14', false, 'Columbus Day'],
    ['2025-11-11', false, 'Veterans Day'],
    ['2026-07-03', false, 'Independence Day, observed'],
    ['2025-01-09', false, 'the day of mourning for President Carter'],
    ['2025-12-26', false, 'closed by order'],
    ['2026-12-24', true, 'not closed as far as is known'],
    ['2024-07-06', false, 'a Saturday'],
  ])('%s: %s, %s', (on, expected) => {
    expect(isBusinessDay(date(on))).toBe(expected);
    expect(EDGAR_CALENDAR.closedOn(date(on)) === null).toBe(expected);
  });

  it('say why a day is none', () => {
    expect(EDGAR_CALENDAR.closedOn(date('2024-07-06'))?.name).toBe('Saturday');
    expect(EDGAR_CALENDAR.closedOn(date('2024-07-07'))?.name).toBe('Sunday');
    expect(EDGAR_CALENDAR.closedOn(date('2026-07-03'))?.name).toBe('Independence Day (observed)');
    expect(EDGAR_CALENDAR.closedOn(date('2018-12-05'))).toMatchObject({
      kind: 'closure',
      closure: { confidence: 'A' },
    });
  });

  it('are counted one by one', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 400 }), (from, count) => {
        let day: CalendarDate = from;
        for (let left = count; left > 0; ) {
          day = addDays(day, 1);
          if (isBusinessDay(day)) left--;
        }
        expect(addBusinessDays(from, count)).toBe(day);
      }),
    );
  });

  it('roll to themselves, and other days to the next', () => {
    fc.assert(
      fc.property(someDay, (on) => {
        const rolled = rollToBusinessDay(on);
        expect(isBusinessDay(rolled)).toBe(true);
        expect(rolled).toBe(isBusinessDay(on) ? on : nextBusinessDay(on));
        expect(rollToBusinessDay(rolled)).toBe(rolled);
        expect(nextBusinessDay(on) > on).toBe(true);
        expect([1, 2, 3, 4, 5]).toContain(weekday(rolled));
      }),
    );
  });

  it('never come earlier by the cautious calendar', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 10 }), (on, count) => {
        expect(CAUTIOUS_CALENDAR.add(on, count) >= EDGAR_CALENDAR.add(on, count)).toBe(true);
      }),
    );
  });

  it('end with the calendar', () => {
    expect(isBusinessDay(date('9999-12-31'))).toBe(true);
    expect(() => addBusinessDays(date('9999-12-31'), 1)).toThrow(RangeError);
    expect(isBusinessDay(date('0023-06-23'))).toBe(true);
  });
});

describe('closures', () => {
  it('are weekdays that the holidays do not close already', () => {
    const holidaysOnly = new BusinessCalendar(() => []);
    for (const { on } of [...EDGAR_CLOSURES, ...UNCHECKED_CLOSURES]) expect(holidaysOnly.isBusinessDay(on)).toBe(true);
  });

  it('may come in Decembers of which nothing is known', () => {
    expect(possibleClosures(2026).map(({ on }) => on)).toEqual(['2026-12-24', '2026-12-26']);
    expect(possibleClosures(2025)).toEqual([]);
    expect(possibleClosures(2014).map(({ on }) => on)).toEqual(['2014-12-26']);
    expect(CAUTIOUS_CALENDAR.isBusinessDay(date('2026-12-24'))).toBe(false);
  });
});
