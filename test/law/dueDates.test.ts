import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date, dateOfDayNumber, dayNumber } from '../../src/base/calendarDate.ts';
import { GIFT_DISPOSITIONS_ON_FORM_4 } from '../../src/law/codes/transactionCodes.ts';
import { type DueDate, form3Due, form4Due, form5Due, postingDue } from '../../src/law/dueDates.ts';
import { ordinal } from '../../src/law/dueSteps.ts';
import { lastDayWithinSixMonths } from '../../src/law/sixMonths.ts';

const steps = ({ steps }: DueDate): string[] => steps.map(({ date, why }) => `${date} ${why}`);

describe('Form 4', () => {
  it('was due on the tenth of the next month until 28 August 2002, and is due on the second business day since', () => {
    const before = form4Due(date('2002-08-28'));
    expect([before.due, before.authority[0]?.citation]).toEqual([
      '2002-09-10',
      'Securities Exchange Act §16(a) before Pub. L. 107-204 §403',
    ]);
    expect(steps(before)).toEqual(['2002-09-10 10th day of the next month, a Tuesday']);
    const after = form4Due(date('2002-08-29'));
    expect([after.due, after.authority[0]?.citation]).toEqual(['2002-09-03', '15 U.S.C. 78p(a)(2)(C)']);
    expect(steps(after)).toEqual([
      '2002-08-30 1st business day',
      '2002-08-31 Saturday: not counted',
      '2002-09-01 Sunday: not counted',
      '2002-09-02 Labor Day: not counted',
      '2002-09-03 2nd business day',
    ]);
  });

  it('moved with the tenth under the old rule when that was a Sunday', () => {
    expect(form4Due(date('2001-05-04')).due).toBe('2001-06-11');
    expect(form4Due(date('2001-12-31')).due).toBe('2002-01-10');
  });

  it('takes gifts from 27 February 2023; a gift of that day was due on 1 March', () => {
    expect(GIFT_DISPOSITIONS_ON_FORM_4).toBe('2023-02-27');
    expect(form4Due(date('2023-02-27')).due).toBe('2023-03-01');
    // The gift of the day before, a Sunday, could wait for the Form 5 of its year.
    expect(form5Due(date('2023-12-31')).due).toBe('2024-02-14');
  });

  it('counts from the notice when it comes within three business days, and from the third when it does not', () => {
    const due = (notified: string | null) =>
      form4Due(date('2026-03-02'), { dateNotChosen: true, notified: notified === null ? null : date(notified) });
    // The trade is on a Monday: Thursday 5 March is the third business day.
    expect([due('2026-03-05').deemed, due('2026-03-05').due]).toEqual(['2026-03-05', '2026-03-09']);
    expect(steps(due('2026-03-05'))[1]).toBe('2026-03-05 the insider is notified: deemed execution date');
    expect([due('2026-03-06').deemed, due('2026-03-06').due]).toEqual(['2026-03-05', '2026-03-09']);
    expect(steps(due('2026-03-06'))[4]).toMatch(/^2026-03-05 notice came later, on 2026-03-06: the 3rd business day/);
    expect(steps(due(null))[4]).toMatch(/^2026-03-05 no notice yet/);
    // A notice dated before the trade is an error of the input: the trade itself is the earliest that counts.
    expect([due('2026-02-27').deemed, due('2026-02-27').due]).toEqual(['2026-03-02', '2026-03-04']);
  });

  it('does not count from a notice when the insider chose the day, nor before the rule of 2002', () => {
    const notified = date('2026-03-04');
    expect(form4Due(date('2026-03-02'), { notified })).toMatchObject({ due: '2026-03-04', deemed: null });
    expect(form4Due(date('2002-08-28'), { dateNotChosen: true })).toMatchObject({ due: '2002-09-10', deemed: null });
  });

  it('after leaving office is due only for a trade opposite to one of the last six months in office', () => {
    const due = (on: string, last: string | null) =>
      form4Due(date(on), { afterLeaving: { lastOppositeInOffice: last === null ? null : date(last) } });
    // 30 October and six months is 30 April; less than six months ended on 28 April.
    expect(due('2026-04-28', '2025-10-30').due).toBe('2026-04-30');
    expect(due('2026-04-29', '2025-10-30')).toMatchObject({ due: null, latest: null });
    expect(steps(due('2026-04-29', '2025-10-30'))).toEqual([
      '2026-04-29 left office, and less than six months ended on 2026-04-28',
    ]);
    expect(due('2026-05-04', null).due).toBeNull();
  });
});

describe('Form 5', () => {
  it('is due on the 45th day after the fiscal year end, moved past weekends and holidays', () => {
    expect(steps(form5Due(date('2026-12-31')))).toEqual([
      '2027-02-14 45th day after the fiscal year end: Sunday',
      '2027-02-15 Washington’s Birthday',
      '2027-02-16 next business day',
    ]);
    expect(steps(form5Due(date('2027-12-31')))).toEqual(['2028-02-14 45th day after the fiscal year end, a Monday']);
  });

  it('came with the rules of 1 May 1991', () => {
    expect(form5Due(date('1991-04-30')).due).toBeNull();
    expect(form5Due(date('1991-05-01')).due).toBe('1991-06-17');
  });
});

describe('Form 3', () => {
  const begins = date('2026-03-18');
  const foreign = { directorOrOfficer: true };

  it('is due on the tenth day after the event, or on the day of a registration, even a Sunday', () => {
    expect(form3Due({ on: date('2026-02-06') }).due).toBe('2026-02-17');
    expect(form3Due({ on: date('2026-03-29'), kind: 'registration' })).toMatchObject({
      due: '2026-03-29',
      latest: '2026-03-29',
    });
  });

  it('is not due again for another office or another class', () => {
    for (const kind of ['changedRole', 'anotherClassRegistered'] as const) {
      expect(form3Due({ on: date('2026-02-06'), kind }).due).toBeNull();
    }
  });

  it.each([
    ['2025-12-18', '2026-03-18', 'in office on the day of the Act'],
    ['2025-12-19', '2026-03-18', 'joined after it; the tenth day is past when reporting begins'],
    ['2026-03-07', '2026-03-18', 'the tenth day is the day before'],
    ['2026-03-09', '2026-03-19', 'the tenth day is later'],
    ['2026-03-17', '2026-03-27', 'joined on the last day before'],
    ['2026-03-18', '2026-03-30', 'joined on the first day: the tenth day is a Saturday'],
  ])('of a foreign private issuer’s officer since %s is due on %s: %s', (on, due) => {
    const result = form3Due({ on: date(on), foreignPrivateIssuer: foreign });
    expect(result.due).toBe(due);
    expect(result.steps.at(-1)?.date).toBe(due);
  });

  it('is not owed by a foreign issuer’s ten-percent holder, by who reports at home, or by who left before it began', () => {
    const none = (more: object) =>
      form3Due({ on: date('2025-06-01'), foreignPrivateIssuer: { ...foreign, ...more } }).due;
    expect(none({ directorOrOfficer: false })).toBeNull();
    expect(none({ exemptAtHome: true })).toBeNull();
    expect(none({ leftOn: date('2026-03-17') })).toBeNull();
    expect(none({ leftOn: begins })).toBe('2026-03-18');
  });
});

describe('posting on the issuer’s website', () => {
  it('is due on the next business day, since 30 June 2003', () => {
    expect(postingDue(date('2003-06-29')).due).toBeNull();
    expect(postingDue(date('2003-06-30')).due).toBe('2003-07-01');
    expect(steps(postingDue(date('2026-02-13')))).toHaveLength(4);
  });
});

describe('every due date', () => {
  const day = fc
    .integer({ min: dayNumber(date('1991-05-01')), max: dayNumber(date('2060-12-31')) })
    .map((n) => dateOfDayNumber(n));
  const reckonings: ((on: ReturnType<typeof date>, notified: ReturnType<typeof date>) => DueDate)[] = [
    (on) => form3Due({ on }),
    (on) => form4Due(on),
    (on) => form4Due(on, { dateNotChosen: true }),
    (on, notified) => form4Due(on, { dateNotChosen: true, notified }),
    (on) => form5Due(on),
  ];

  it('is the day of its last step, and never after the latest', () => {
    fc.assert(
      fc.property(day, fc.nat({ max: 6 }), fc.constantFrom(...reckonings), (on, wait, reckon) => {
        const result = reckon(on, dateOfDayNumber(dayNumber(on) + wait));
        expect(result.steps.at(-1)?.date).toBe(result.due);
        expect(result.due !== null && result.latest !== null && result.due <= result.latest).toBe(true);
        const dates = result.steps.map((step) => step.date);
        expect(dates).toEqual([...dates].sort());
        if (result.deemed !== null) expect(dates).toContain(result.deemed);
      }),
    );
  });

  it('says where an executive order may yet move it', () => {
    // 22 December 2026 is a Tuesday; were the 24th closed, Monday the 28th would be the second business day.
    const open = form4Due(date('2026-12-22'));
    expect([open.due, open.latest]).toEqual(['2026-12-24', '2026-12-28']);
    expect(steps(open)).toEqual([
      '2026-12-23 1st business day',
      '2026-12-24 counted as a business day, but executive orders have closed federal offices on 24 and 26 December: watch for one',
      '2026-12-24 2nd business day',
    ]);
    expect(form4Due(date('2025-12-22')).latest).toBe('2025-12-29');
    expect(steps(form5Due(date('2026-11-09')))[0]).toMatch(/^2026-12-24 .*watch for one$/);
  });

  it('says where nobody has checked whether EDGAR was closed, and where a closure is not confirmed', () => {
    const unchecked = form4Due(date('2006-12-28'));
    expect([unchecked.due, unchecked.latest]).toEqual(['2007-01-02', '2007-01-03']);
    expect(steps(unchecked).join()).toMatch(/2007-01-02 counted as a business day, but .* has not been checked/);
    expect(steps(form4Due(date('2024-12-23'))).join()).toMatch(/2024-12-24 EDGAR closed, .* \(not confirmed\)/);
    expect(steps(form4Due(date('2025-12-23'))).join()).not.toMatch(/not confirmed/);
  });

  it('is not reckoned at the end of the calendar, which faulty filings reach', () => {
    const last = date('9999-12-31');
    expect([form3Due({ on: last }), form4Due(last), form5Due(last), postingDue(last)].map(({ due }) => due)).toEqual(
      Array(4).fill(null),
    );
    expect(form4Due(date('0023-06-23')).due).toBe('0023-07-10');
  });
});

it('ordinals read as English does', () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 45, 111].map(ordinal)).toEqual(
    ['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '45th', '111th'], // biome-ignore format: one line
  );
});

it.each([
  ['1972-12-20', '1973-06-18'],
  ['1972-12-22', '1973-06-20'],
  ['1972-04-17', '1972-10-15'],
  ['2025-08-31', '2026-02-26'],
])('less than six months from %s end on %s', (on, last) => {
  expect(lastDayWithinSixMonths(date(on))).toBe(last);
});
