import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, date, dayOf, longDate, monthOf, yearOf } from '../../src/base/calendarDate.ts';
import { textDates } from '../../src/checks/textDates.ts';

const found = (text: string): string[] => textDates(text).map((d) => (d.on === d.until ? d.on : `${d.on}..${d.until}`));

describe('textDates', () => {
  it.each([
    ['adopted on August 15, 2023.', '2023-08-15'],
    ['AUGUST 15,2023', '2023-08-15'],
    ['Aug. 15, 2023', '2023-08-15'],
    ['August 15th, 2023', '2023-08-15'],
    ['August 15 2023', '2023-08-15'],
    ['Sept. 9, 2022', '2022-09-09'],
    ['15 August 2023', '2023-08-15'],
    ['the 15th day of August, 2023', '2023-08-15'],
    ['15-Aug-2023', '2023-08-15'],
    ['8/15/2023', '2023-08-15'],
    ['08/15/23', '2023-08-15'],
    ['8-15-2023', '2023-08-15'],
    ['2023-08-15', '2023-08-15'],
    ['in May 2023', '2023-05-01..2023-05-31'],
    ['February of 2024', '2024-02-01..2024-02-29'],
  ])('reads %s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    'February 30, 2023',
    '13/45/2023',
    '2023-13-01',
    'Rule 10b5-1',
    'marked 12, 2023',
    'may sell 2,000 shares',
    '17 CFR 240.10b5-1',
    'section 16(b)',
    '1/2 of the shares',
  ])('finds no date in %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('reads several, in order, and says where they stand', () => {
    const text = 'adopted June 30, 2024, and amended on 9/15/2024';
    expect(found(text)).toEqual(['2024-06-30', '2024-09-15']);
    expect(textDates(text).map((d) => text.slice(d.start, d.end))).toEqual(['June 30, 2024', '9/15/2024']);
  });

  it('reads back every date that it is given, in every way of writing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36_000 }), (days) => {
        const on = addDays(date('1990-01-01'), days);
        fc.pre(on < '2100-01-01');
        const words = longDate(on);
        const [day, month, year] = words.split(' ');
        expect(found(words)).toEqual([on]);
        expect(found(`${month} ${day}, ${year}`)).toEqual([on]);
        expect(found(`${month?.slice(0, 3)}. ${day}, ${year}`)).toEqual([on]);
        expect(found(`${monthOf(on)}/${dayOf(on)}/${yearOf(on)}`)).toEqual([on]);
        expect(found(on)).toEqual([on]);
      }),
    );
  });
});
