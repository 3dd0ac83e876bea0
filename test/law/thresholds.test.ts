import { expect, it } from 'vitest';
import { mayFail } from '../../src/law/authority.ts';
import { SMALL_ACQUISITION_MONTHS, SMALL_ACQUISITION_USD } from '../../src/law/thresholds.ts';

it('a small acquisition comes to $10,000 at most within six months, since the rules of 1991', () => {
  expect([SMALL_ACQUISITION_USD.value.text, SMALL_ACQUISITION_MONTHS.value]).toEqual(['10000', 6]);
  expect([SMALL_ACQUISITION_USD.from, SMALL_ACQUISITION_USD.until]).toEqual(['1991-05-01', null]);
  expect(mayFail([SMALL_ACQUISITION_USD.authority])).toBe(true);
});
