import { describe, expect, it } from 'vitest';
import { date } from '../../src/base/calendarDate.ts';
import { Decimal } from '../../src/base/decimal.ts';
import { nearlyEqual, withinOneBusinessDay } from '../../src/checks/exercises.ts';

describe('withinOneBusinessDay', () => {
  it.each([
    ['2024-05-14', '2024-05-14', true], // the same Tuesday
    ['2024-05-10', '2024-05-13', true], // Friday and Monday
    ['2024-05-13', '2024-05-10', true],
    ['2024-05-10', '2024-05-14', false], // Friday and Tuesday
    ['2024-05-24', '2024-05-28', true], // over Memorial Day
    ['2024-05-24', '2024-05-29', false],
    ['2024-05-11', '2024-05-13', true], // from a Saturday
  ])('%s and %s: %s', (a, b, expected) => {
    expect(withinOneBusinessDay(date(a), date(b))).toBe(expected);
  });
});

describe('nearlyEqual', () => {
  it.each([
    ['200', '200', true],
    ['200', '200.9999', true],
    ['200', '201', false],
    ['201', '200', false],
    ['-0.5', '0.4', true],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(nearlyEqual(Decimal.of(a), Decimal.of(b))).toBe(expected);
  });
});
