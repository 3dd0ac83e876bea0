import { describe, expect, it } from 'vitest';
import { date } from '../../src/base/calendarDate.ts';
import { ENTERABLE_CODES } from '../../src/law/codes/transactionCodes.ts';
import { destinationOf } from '../../src/law/form5Eligibility.ts';

describe('where a transaction belongs', () => {
  it.each([
    ['P', 'A', '1995-01-01', 'form4', 'an open-market purchase, always'],
    ['G', 'D', '2023-02-26', 'form5', 'a gift made on the last day of the old rule'],
    ['G', 'D', '2023-02-27', 'form4', 'a gift made on the first day of the new rule'],
    ['G', 'A', '2023-02-27', 'form5', 'a gift received'],
    ['G', null, '2023-02-27', 'depends', 'a gift of no known direction'],
    ['A', 'A', '2002-08-28', 'depends', 'a grant before two-day reporting'],
    ['A', 'A', '2002-08-29', 'form4', 'a grant since'],
    ['M', 'A', '1996-08-14', 'depends', 'an exercise before the revision of 1996'],
    ['M', 'A', '1996-08-15', 'form4', 'an exercise since'],
    ['L', 'A', '2026-01-12', 'form5', 'a small acquisition'],
    ['W', 'D', '2026-01-12', 'form5', 'a bequest'],
    ['J', 'D', '2026-01-12', 'depends', 'what must be described'],
  ] as const)('%s %s on %s: %s, %s', (code, direction, on, destination, _why) => {
    expect(destinationOf(code, direction, date(on))).toBe(destination);
  });

  it('is settled for every code and direction, or said to depend', () => {
    for (const code of ENTERABLE_CODES) {
      expect(['form4', 'form5', 'depends']).toContain(destinationOf(code, 'D', date('2026-01-12')));
    }
    expect(ENTERABLE_CODES.filter((code) => destinationOf(code, 'A', date('2026-01-12')) === 'depends')).toEqual([
      'E',
      'J',
    ]);
  });
});
