import { describe, expect, it } from 'vitest';
import { section16 } from './program.ts';

async function due(
  ...args: string[]
): Promise<{ due: string | null; deemed: string | null; steps: { date: string; why: string }[] }> {
  const { code, out, err } = await section16(['due', ...args, '--format', 'json']);
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out);
}

describe('due --format json', () => {
  it('form5: day 45 is a Sunday before Washington’s Birthday', async () => {
    const answer = await due('form5', '--fiscal-year-end', '2026-12-31');
    expect(answer.due).toBe('2027-02-16');
    expect(answer.deemed).toBeNull();
    expect(answer.steps.map((step) => step.date)).toEqual(['2027-02-14', '2027-02-15', '2027-02-16']);
    for (const step of answer.steps) expect(step.why).not.toBe('');
  });

  it('form4: two business days, from the deemed date where the date was not chosen', async () => {
    expect((await due('form4', '--transaction-date', '2026-03-02')).due).toBe('2026-03-04');
    const later = await due(
      'form4',
      '--transaction-date',
      '2026-03-02',
      '--date-not-chosen',
      '--notified',
      '2026-03-03',
    );
    expect([later.deemed, later.due]).toEqual(['2026-03-03', '2026-03-05']);
  });

  it('form3 and posting', async () => {
    expect((await due('form3', '--event-date', '2026-05-01')).due).toBe('2026-05-11');
    expect((await due('posting', '--filed', '2026-03-06')).due).toBe('2026-03-09');
  });
});

it('due in text says the day, its weekday and the way to it', async () => {
  const { out } = await section16(['due', 'form5', '--fiscal-year-end', '2026-12-31']);
  expect(out).toMatch(/^Form 5 is due on Tuesday, 16 February 2027 \(2027-02-16\)\n {2}2027-02-14 {2}/);
  expect(out).toContain('17 CFR 240.16a-3(f)(1)');
});
