import { describe, expect, it } from 'vitest';
import { date } from '../../src/base/calendarDate.ts';
import * as deadlineAuthorities from '../../src/law/authorities/deadlines.ts';
import * as edgarAuthorities from '../../src/law/authorities/edgar.ts';
import * as section16Authorities from '../../src/law/authorities/section16.ts';
import { type Authority, mayFail } from '../../src/law/authority.ts';
import { inForceOn } from '../../src/law/dated.ts';
import * as deadlines from '../../src/law/deadlines.ts';

const of = (confidence: Authority['confidence']): Authority => ({ ...deadlineAuthorities.rule0_3a, confidence });

describe('authorities', () => {
  it('may fail a document when one of them was read', () => {
    expect(mayFail([of('A')]) && mayFail([of('D'), of('B')])).toBe(true);
    expect(mayFail([of('C'), of('D')]) || mayFail([])).toBe(false);
  });

  const all = { ...deadlineAuthorities, ...edgarAuthorities, ...section16Authorities };

  it.each(Object.entries(all))('%s can be cited, and links to a public place if anywhere', (_, cited) => {
    expect(cited.citation.length).toBeGreaterThan(5);
    if (cited.link !== null)
      expect(cited.link).toMatch(/^https:\/\/www\.(ecfr\.gov|law\.cornell\.edu|sec\.gov)\/[^ ()]+$/);
  });

  it('stand beside every number of the deadlines', () => {
    const rows = Object.values(deadlines).flatMap((value) => (Array.isArray(value) ? value : []));
    expect(rows.length).toBeGreaterThan(6);
    for (const row of rows) expect(mayFail(row.authority)).toBe(true);
  });
});

it('the row in force is the first that holds the day', () => {
  const rows = [
    { from: date('2020-01-01'), until: date('2020-12-31'), value: 'a' },
    { from: date('2022-01-01'), until: null, value: 'b' },
  ];
  const on = (day: string) => inForceOn(rows, date(day))?.value ?? null;
  expect([on('2019-12-31'), on('2020-01-01'), on('2020-12-31'), on('2021-06-01'), on('2022-01-01')]).toEqual([
    null,
    'a',
    'a',
    null,
    'b', // biome-ignore format: one line
  ]);
});
