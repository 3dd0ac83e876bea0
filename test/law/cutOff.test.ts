import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { addDays, date } from '../../src/base/calendarDate.ts';
import { type EasternTime, parseAcceptanceTime, parseEasternTime } from '../../src/base/easternTime.ts';
import { isBusinessDay } from '../../src/law/businessDays.ts';
import { filingDateOf } from '../../src/law/cutOff.ts';
import { sharedBytes, sharedFiles, sharedIsHere, sharedText } from '../support/shared.ts';

const at = (text: string): EasternTime => parseEasternTime(text) as EasternTime;

describe('the filing date that EDGAR gives', () => {
  it.each([
    ['2026-02-17T17:45:00', '2026-02-17', 'after the general cut-off'],
    ['2026-02-17T21:59:00', '2026-02-17', 'before 10 pm'],
    ['2026-02-17T22:00:00', '2026-02-17', 'at 10 pm'],
    ['2026-02-17T22:00:01', '2026-02-18', 'a second later'],
    ['2026-02-13T22:00:01', '2026-02-17', 'a second later on a Friday before a holiday'],
    ['2026-02-14T12:00:00', '2026-02-17', 'on a Saturday'],
    ['2003-06-27T17:30:00', '2003-06-27', 'at the cut-off of the time before electronic filing was mandatory'],
    ['2003-06-27T17:30:01', '2003-06-30', 'a second after it, on a Friday'],
    ['2003-06-30T22:00:00', '2003-06-30', 'at 10 pm of the first day'],
  ])('%s is %s: %s', (received, filed) => {
    expect(filingDateOf(at(received))).toBe(filed);
  });
});

describe.skipIf(!sharedIsHere)('filing dates of real filings', () => {
  const headers = sharedFiles('corpus/txt', '.txt').flatMap((name) => {
    const text = sharedText(`corpus/txt/${name}`);
    const accepted = parseAcceptanceTime(/<ACCEPTANCE-DATETIME>(\d{14})/.exec(text)?.[1] ?? '');
    const filed = /FILED AS OF DATE:\s+(\d{4})(\d{2})(\d{2})/.exec(text);
    return accepted === null || filed === null
      ? []
      : [[name, accepted, `${filed[1]}-${filed[2]}-${filed[3]}`] as const];
  });

  it.each(headers)('%s accepted %s is filed %s', (_, accepted, filed) => {
    expect(filingDateOf(accepted)).toBe(filed);
  });

  it('are looked at in all submissions that state an acceptance time', () =>
    expect(headers.length).toBeGreaterThan(70));

  it('of a whole quarter fall on every business day of it and on no other', () => {
    const rows = new TextDecoder().decode(gunzipSync(sharedBytes('corpus/datasets/SUBMISSION.tsv.gz'))).split('\n');
    const month: Readonly<Record<string, string>> = { JUL: '07', AUG: '08', SEP: '09' };
    const filed = new Set(
      rows.slice(1).flatMap((row) => {
        const match = /^(\d\d)-([A-Z]{3})-(\d{4})$/.exec(row.split('\t')[1] ?? '');
        return match === null ? [] : [`${match[3]}-${month[match[2] ?? '']}-${match[1]}`];
      }),
    );
    const open: string[] = [];
    for (let day = date('2024-07-01'); day <= '2024-09-30'; day = addDays(day, 1))
      if (isBusinessDay(day)) open.push(day);
    expect([...filed].sort()).toEqual(open);
  });
});
