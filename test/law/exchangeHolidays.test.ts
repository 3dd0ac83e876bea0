import { describe, expect, it } from 'vitest';
import { date } from '../../src/base/calendarDate.ts';
import { exchangeClosure } from '../../src/law/exchangeHolidays.ts';

describe('exchangeClosure', () => {
  it.each([
    ['2023-01-02', 'New Year’s Day'],
    ['2023-01-16', 'Martin Luther King Jr. Day'],
    ['2023-02-20', 'Washington’s Birthday'],
    ['2023-04-07', 'Good Friday'],
    ['2023-05-29', 'Memorial Day'],
    ['2023-06-19', 'Juneteenth'],
    ['2023-07-04', 'Independence Day'],
    ['2023-09-04', 'Labor Day'],
    ['2023-11-23', 'Thanksgiving Day'],
    ['2023-12-25', 'Christmas Day'],
    ['2020-07-03', 'Independence Day'],
    ['2021-12-24', 'Christmas Day'],
    ['2004-05-31', 'Memorial Day'],
    ['2012-10-29', 'closed for a hurricane'],
    ['2024-05-11', 'a Saturday'],
    ['2024-05-12', 'a Sunday'],
  ])('%s: %s', (day, why) => {
    expect(exchangeClosure(date(day))).toBe(why);
  });

  it.each(['2021-12-31', '2021-06-18', '2023-10-09', '2023-11-10', '2023-11-24', '2024-05-14', '1997-12-25'])(
    'open on %s',
    (day) => {
      expect(exchangeClosure(date(day))).toBeNull();
    },
  );

  it('knows the Good Fridays of the years', () => {
    const days = ['2000-04-21', '2008-03-21', '2011-04-22', '2019-04-19', '2024-03-29', '2025-04-18', '2026-04-03'];
    expect(days.map((day) => exchangeClosure(date(day)))).toEqual(days.map(() => 'Good Friday'));
  });
});
