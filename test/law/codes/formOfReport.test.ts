import { describe, expect, it } from 'vitest';
import { date } from '../../../src/base/calendarDate.ts';
import { ENTERABLE_CODES, formOfReport, TRANSACTION_CODES } from '../../../src/law/codes/transactionCodes.ts';

describe('where a transaction belongs', () => {
  it.each([
    ['P', 'A', '1995-01-01', '4', 'an open-market purchase, always'],
    ['G', 'D', '2023-02-26', '5', 'a gift made on the last day of the old rule'],
    ['G', 'D', '2023-02-27', '4', 'a gift made on the first day of the new rule'],
    ['G', 'A', '2023-02-27', '5', 'a gift received'],
    ['G', null, '2023-02-27', 'depends', 'a gift of no known direction'],
    ['A', 'A', '2002-08-28', 'depends', 'a grant before two-day reporting'],
    ['A', 'A', '2002-08-29', '4', 'a grant since'],
    ['M', 'A', '1996-08-14', 'depends', 'an exercise before the revision of 1996'],
    ['M', 'A', '1996-08-15', '4', 'an exercise since'],
    ['L', 'A', '2026-01-12', '5', 'a small acquisition'],
    ['W', 'D', '2026-01-12', '5', 'a bequest'],
    ['J', 'D', '2026-01-12', 'depends', 'what must be described'],
  ] as const)('%s %s on %s: %s, %s', (code, direction, on, form, _why) => {
    expect(formOfReport(code, direction, date(on))?.form ?? 'depends').toBe(form);
  });

  it('is settled today for every code and direction that fit together, but for two that depend', () => {
    const today = date('2026-01-12');
    for (const { code, directions } of TRANSACTION_CODES.filter((row) => row.enterable)) {
      for (const way of new Set([...(directions.nonDerivative ?? []), ...(directions.derivative ?? [])])) {
        expect(['4', '5', 'depends'], code).toContain(formOfReport(code, way, today)?.form);
      }
    }
    const depends = ENTERABLE_CODES.filter((code) => formOfReport(code, 'A', today)?.form === 'depends');
    expect(depends).toEqual(['E', 'J']);
  });

  it('is not said of qualifiers and of what is no code', () => {
    expect(['V', 'K', 'Q', ''].map((code) => formOfReport(code, 'A', date('2026-01-12')))).toEqual(Array(4).fill(null));
  });
});
