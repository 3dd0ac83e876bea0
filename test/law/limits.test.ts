import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/base/decimal.ts';
import {
  COUNT_LIMITS,
  FOOTNOTE_ID,
  fitsDecimalLimit,
  NON_US_TERRITORY_WHEN_WRITING,
  TEXT_LIMITS,
} from '../../src/law/limits.ts';

describe('limits', () => {
  it.each([
    ['0', true],
    ['999999999999.9999', true],
    ['1000000000000', false],
    ['0.0001', true],
    ['0.00001', false],
    ['1.50000', true],
    ['-0.01', false],
    ['-0', true],
    ['.275', true],
  ])('the number %s fits: %s', (text, fits) => {
    expect(fitsDecimalLimit(Decimal.of(text))).toBe(fits);
  });

  it.each([
    ['F1', true],
    ['F99', true],
    ['F100', false],
    ['F01', false],
    ['F0', false],
    ['f1', false],
    ['F1 ', false],
  ])('the footnote id “%s” is one: %s', (id, valid) => {
    expect(FOOTNOTE_ID.test(id)).toBe(valid);
  });

  it('of texts leave room for one character at least', () => {
    for (const [name, { min, max }] of Object.entries(TEXT_LIMITS)) expect(min <= max && max > 0, name).toBe(true);
    expect(TEXT_LIMITS.issuerCik.pattern?.test('0000320193')).toBe(true);
    expect(TEXT_LIMITS.issuerCik.pattern?.test('32019x')).toBe(false);
    expect(NON_US_TERRITORY_WHEN_WRITING).toBeLessThan(TEXT_LIMITS.rptOwnerNonUSStateTerritory.max);
    expect(COUNT_LIMITS.rowsOfBothTables.max).toBe(
      COUNT_LIMITS.nonDerivativeTable.max + COUNT_LIMITS.derivativeTable.max,
    );
  });
});
