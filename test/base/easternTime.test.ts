import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockOf, dayOfTime, parseAcceptanceTime, parseEasternTime } from '../../src/base/easternTime.ts';

describe('a time in Washington', () => {
  it('is read from EDGAR’s fourteen digits', () => {
    const at = parseAcceptanceTime('20230221162540');
    expect(at).toBe('2023-02-21T16:25:40');
    expect(at === null ? null : [dayOfTime(at), clockOf(at)]).toEqual(['2023-02-21', '16:25:40']);
  });

  it.each(['2023-02-29T10:00:00', '2023-02-21T24:00:00', '2023-02-21T10:60:00', '2023-02-21 10:00:00', ''])(
    'is not “%s”',
    (text) => expect(parseEasternTime(text)).toBeNull(),
  );

  it.each(['2023022116254', '20230229162540', '20230221256000', '2023022116254x', ''])('is not “%s” either', (digits) =>
    expect(parseAcceptanceTime(digits)).toBeNull(),
  );

  it('says the same in both spellings', () => {
    const moment = fc.date({ min: new Date('1993-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, (at) => {
        const text = at.toISOString().slice(0, 19);
        expect(parseEasternTime(text)).toBe(text);
        expect(parseAcceptanceTime(text.replace(/\D/g, ''))).toBe(text);
      }),
    );
  });
});
