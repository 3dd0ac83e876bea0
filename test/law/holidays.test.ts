import holidays from '@18f/us-federal-holidays';
import { describe, expect, it } from 'vitest';
import { FEDERAL_HOLIDAYS, holidaysTakenIn } from '../../src/law/holidays.ts';

const LAST_YEAR_BEFORE_JUNETEENTH = 2020;

/** Days of closing by another author's calendar, without those of days that were no holidays yet. */
function oracle(year: number): string[] {
  return [year, year + 1]
    .flatMap((of) =>
      holidays
        .allForYear(of, { shiftSaturdayHolidays: true, shiftSundayHolidays: true })
        .filter(({ name }) => of > LAST_YEAR_BEFORE_JUNETEENTH || !name.startsWith('Juneteenth')),
    )
    .map(({ date }) => date.toISOString().slice(0, 10))
    .filter((on) => on.startsWith(String(year)))
    .sort();
}

describe('federal holidays', () => {
  it.each(Array.from({ length: 51 }, (_, n) => 1990 + n))('of %i are those of another calendar', (year) => {
    expect(
      holidaysTakenIn(year)
        .map(({ on }) => on)
        .sort(),
    ).toEqual(oracle(year));
  });

  it('are taken on Friday when on Saturday and on Monday when on Sunday', () => {
    const taken = (year: number, name: string) => holidaysTakenIn(year).filter((holiday) => holiday.name === name);
    expect(taken(2026, 'Independence Day')).toEqual([
      { name: 'Independence Day', on: '2026-07-03', insteadOf: '2026-07-04' },
    ]);
    expect(taken(2022, 'Juneteenth National Independence Day')[0]?.on).toBe('2022-06-20');
    // New Year's Day of 2028 is a Saturday: 2027 has it twice, 2028 not at all.
    expect(taken(2027, 'New Year’s Day').map(({ on }) => on)).toEqual(['2027-01-01', '2027-12-31']);
    expect(taken(2028, 'New Year’s Day')).toEqual([]);
  });

  it('have Juneteenth from the summer in which it became law', () => {
    const june = (year: number) => holidaysTakenIn(year).some(({ name }) => name.startsWith('Juneteenth'));
    expect([june(2020), june(2021)]).toEqual([false, true]);
    expect(holidaysTakenIn(2021).find(({ name }) => name.startsWith('Juneteenth'))?.on).toBe('2021-06-18');
  });

  it('name their act, each of them', () => {
    for (const rule of FEDERAL_HOLIDAYS) expect(rule.statute).toMatch(/\d{4}/);
  });

  it('end with the calendar', () => {
    expect(holidaysTakenIn(9999).map(({ on }) => on.slice(0, 4))).toEqual(Array(11).fill('9999'));
  });
});
