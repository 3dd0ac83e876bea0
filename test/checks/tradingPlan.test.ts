import { describe, expect, it } from 'vitest';
import { NO_CONTEXT } from '../../src/checks/context.ts';
import { form4, saleRow } from '../../src/checks/samples.ts';
import { Subject } from '../../src/checks/subject.ts';
import { mentionsPlan, planDatesOf } from '../../src/checks/tradingPlan.ts';

function subjectOf(notes: readonly string[], remarks: string | null = null): Subject {
  const footnotes = notes.map((text, i) => ({ id: `F${i + 1}`, text }));
  const rows = [saleRow({ transactionCodingFootnoteIds: ['F1'] }), saleRow({ transactionCodingFootnoteIds: ['F2'] })];
  return new Subject(form4({ nonDerivativeTable: rows, footnotes, remarks }), NO_CONTEXT);
}

describe('planDates', () => {
  it('takes the dates of adoption and change, from notes that name a plan', () => {
    const subject = subjectOf([
      'Rule 10b5-1 plan adopted on May 1, 2023, amended June 2, 2023.',
      'Vested on July 3, 2023.',
    ]);
    expect(subject.planDates.map((d) => [d.on, d.footnoteId])).toEqual([
      ['2023-05-01', 'F1'],
      ['2023-06-02', 'F1'],
    ]);
  });

  it('leaves out dates without such a verb near', () => {
    const notes = 'Shares that vest on May 1, 2023 were sold. The sale was under a Rule 10b5-1 plan.';
    expect(subjectOf([notes]).planDates).toEqual([]);
  });

  it('reads the remarks, and marks what was only before a date', () => {
    const [plan] = subjectOf([], 'Under a 10b5-1 plan adopted prior to February 27, 2023.').planDates;
    expect(plan).toMatchObject({ on: '2023-02-27', before: true, footnoteId: null });
  });

  it('gives a line the dates of its own footnotes, and all where none is marked', () => {
    const subject = subjectOf(['10b5-1 plan adopted May 1, 2023', '10b5-1 plan adopted May 2, 2023']);
    const [first, second] = subject.lines;
    const datesOf = (line: typeof first) =>
      line === undefined ? [] : planDatesOf(line, subject.planDates, subject.lines).map((d) => d.on);
    expect(datesOf(first)).toEqual(['2023-05-01']);
    expect(datesOf(second)).toEqual(['2023-05-02']);
    const inRemarks = subjectOf(['x', 'y'], '10b5-1 plan adopted May 3, 2023');
    const [line] = inRemarks.lines;
    expect(line === undefined ? [] : planDatesOf(line, inRemarks.planDates, inRemarks.lines)).toHaveLength(1);
  });
});

describe('mentionsPlan', () => {
  it('tells naming from denying', () => {
    expect(mentionsPlan('sold under a rule 10b5-1 trading plan')).toBe(true);
    expect(mentionsPlan('this sale was not made under a rule 10b5-1 plan')).toBe(false);
    expect(mentionsPlan('a non-10b5-1 sale')).toBe(false);
    expect(mentionsPlan('sold to cover taxes')).toBe(false);
  });
});
