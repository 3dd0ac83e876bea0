import { describe, expect, it } from 'vitest';
import { date } from '../../src/base/calendarDate.ts';
import { form3, form4, form5 } from '../../src/checks/samples.ts';
import { type Doubt, doubtsOf } from '../../src/model/doubts.ts';
import { type FieldPath, fieldPath, toXPath } from '../../src/model/fieldPath.ts';
import { fieldWords } from '../../src/model/fieldWords.ts';
import { deedInWords } from '../../src/web/bench/deedInWords.ts';
import {
  allUndone,
  type History,
  NO_HISTORY,
  placeOfStep,
  redone,
  type Step,
  settlementsIn,
  undone,
  withStep,
} from '../../src/web/bench/history.ts';
import { parsed } from '../../src/web/bench/keptHistories.ts';
import { nextOpen, type Queue } from '../../src/web/bench/queue.ts';
import { shownText } from '../../src/web/bench/shownText.ts';
import { spotsOf, spotsWithin } from '../../src/web/input/spots.ts';
import { zoomTo } from '../../src/web/input/zoom.ts';
import { dueOn } from '../../src/web/worker/dueOn.ts';
import type { CellPlace, ShownDoubt } from '../../src/web/worker/messages.ts';

const document = form4();
const at = (field: string) => fieldPath('nonDerivativeTable', 0, field);

function doubtOf(path: FieldPath): Doubt {
  const problem = { code: 'C', severity: 'review', path: toXPath(path, document), message: 'M', at: null } as const;
  const [doubt] = doubtsOf(document, [problem]);
  if (doubt === undefined) throw new Error('no doubt');
  return doubt;
}

const shown = (path: FieldPath): ShownDoubt => ({ ...doubtOf(path), form: '', words: '', shownAt: path, source: null });

describe('the queue', () => {
  const doubts = ['transactionDate', 'transactionShares', 'transactionPricePerShare'].map((field) => shown(at(field)));
  const [first, second, third] = doubts;
  const queue: Queue = {
    doubts,
    corrected: [],
    settled: new Map(),
    open: doubts.filter((doubt) => doubt !== second),
    current: null,
  };

  it('steps over what is settled and goes round the ends', () => {
    expect(nextOpen(queue, null, 1)).toBe(first);
    expect(nextOpen(queue, null, -1)).toBe(third);
    expect(nextOpen(queue, at('transactionDate'), 1)).toBe(third);
    expect(nextOpen(queue, at('transactionPricePerShare'), 1)).toBe(first);
    expect(nextOpen(queue, at('transactionDate'), -1)).toBe(third);
    expect(nextOpen({ ...queue, open: [] }, at('transactionDate'), 1)).toBeNull();
  });
});

it('prints values as the form does', () => {
  const print = (field: string, text: string | null) => shownText(doubtOf(at(field)).field, text);
  expect(print('transactionDate', '2005-02-04')).toBe('02/04/2005');
  expect(print('transactionShares', '1234567.1250')).toBe('1,234,567.1250');
  expect(print('equitySwapInvolved', '0')).toBe('not checked');
  expect(print('transactionCode', null)).toBe('nothing');
  expect(fieldWords(at('sharesOwnedFollowingTransaction'))).toBe('shares owned following transaction');
  expect(fieldWords(fieldPath(at('transactionShares'), 'footnoteIds', 0))).toBe('footnote mark');
});

it('finds the stretches of the input that came to values, and which of them are doubted', () => {
  const place = (start: number, end: number, confidence = 1): CellPlace => ({
    form: '',
    xpath: '',
    source: { line: 1, start, end, confidence },
    field: null,
  });
  const shares = at('transactionShares');
  const mark = fieldPath(shares, 'footnoteIds', 0);
  const places: Record<FieldPath, CellPlace> = {
    [fieldPath('nonDerivativeTable', 0)]: place(0, 90),
    [mark]: place(25, 28),
    [shares]: place(20, 24, 0.5),
    [at('transactionDate')]: place(5, 15),
    [at('transactionCode')]: { ...place(0, 0), source: null },
  };
  const spots = spotsOf(places, [{ shownAt: mark }]);
  expect(spots.map(({ path, state }) => [path, state])).toEqual([
    [at('transactionDate'), 'sure'],
    [shares, 'unsure'],
    [mark, 'doubt'],
  ]);
  expect(spotsWithin(spots, 15, 25).map(({ path }) => path)).toEqual([shares]);
});

describe('what was done', () => {
  const settled = (path: FieldPath, deed: 'typed' | 'added' = 'typed'): Step => ({
    kind: 'settled',
    settlements: [{ at: path, deed, who: 'you', when: '2026-01-02T03:04:05.000Z', changes: [] }],
  });
  const line = fieldPath('nonDerivativeTable', 1);
  const places = (history: History) => settlementsIn(history).map((settlement) => settlement.at);
  const made = (...steps: Step[]) => steps.reduce(withStep, NO_HISTORY);

  it('is undone and done again, until something else is done', () => {
    const both = made(settled(at('transactionDate')), settled(at('transactionShares')));
    expect(settlementsIn(both)).toBe(settlementsIn(both));
    const one = undone(both);
    expect(places(one)).toEqual([at('transactionDate')]);
    expect(places(redone(one))).toEqual([at('transactionDate'), at('transactionShares')]);
    expect(places(redone(redone(one)))).toHaveLength(2);
    expect(undone(undone(one)).done).toBe(0);
    expect(places(redone(withStep(one, settled(line))))).toEqual([at('transactionDate'), line]);
    expect(places(redone(allUndone(both)))).toEqual([at('transactionDate')]);
    expect(settlementsIn(undefined)).toEqual([]);
  });

  it('is taken back out of turn, with what was typed into what is taken back', () => {
    const history = made(
      settled(line, 'added'),
      settled(fieldPath(line, 'transactionShares')),
      settled(at('transactionDate')),
    );
    const without = withStep(history, { kind: 'withdrawn', at: line });
    expect(places(without)).toEqual([at('transactionDate')]);
    expect(places(undone(without))).toHaveLength(3);
    expect(placeOfStep(without.steps.at(-1))).toBe(line);
    expect(placeOfStep(history.steps[0])).toBe(line);
    expect(placeOfStep(undefined)).toBeNull();
  });

  it('is read back only where this page wrote it', () => {
    const kept = { name: 'a.xml', keptAt: '2026-01-02T03:04:05.000Z', steps: [settled(line)], done: 1 };
    expect(parsed(JSON.stringify(kept))).toEqual(kept);
    for (const other of [null, 'null', '{', '[]', JSON.stringify({ ...kept, steps: 'all' })])
      expect(parsed(other)).toBeNull();
  });
});

it('says what was done in words', () => {
  const marks = { field: { kind: 'marks' }, words: 'footnote mark' } as const;
  const said = (
    deed: 'typed' | 'accepted' | 'leftOut' | 'added',
    changes: readonly [string | null, string | null][],
    place: Pick<ShownDoubt, 'field' | 'words'>,
  ) =>
    deedInWords(
      {
        at: at('x'),
        deed,
        who: '',
        when: '',
        changes: changes.map(([read, settled]) => ({ path: at('x'), read, settled })),
      },
      place,
    );
  expect(
    said(
      'typed',
      [
        ['F1', 'F2'],
        [null, 'F3'],
      ],
      marks,
    ),
  ).toBe('footnote mark: (2)(3) for (1)');
  expect(said('leftOut', [['F1', null]], marks)).toBe('footnote mark: left out, read (1)');
  const day = { field: doubtOf(at('transactionDate')).field, words: 'transaction date' };
  expect(said('typed', [[null, '2024-05-14']], day)).toBe('transaction date: 05/14/2024 for nothing');
  expect(said('accepted', [['2024-05-14', '2024-05-14']], day)).toBe('transaction date: 05/14/2024, as read');
  expect(said('added', [], { field: { kind: 'part' }, words: '' })).toBe('added');
});

it('shows a box of a page as large as its letters need and the pane allows', () => {
  const sheets = [{ width: 600, height: 800, askew: 0 }];
  const box = (width: number) => ({ left: 10, right: 10 + width, top: 20, bottom: 30 });
  expect(zoomTo(box(40), sheets, 1, { clientWidth: 600 })).toBe(1.5);
  expect(zoomTo(box(40), sheets, 1, { clientWidth: 300 })).toBe(3);
  expect(zoomTo(box(550), sheets, 1, { clientWidth: 300 })).toBe(1);
  expect(zoomTo(box(40), sheets, 2, { clientWidth: 300 })).toBe(1);
});

it('knows when a form is due by what it shows', () => {
  expect(dueOn(form4())).toBe('2024-05-16');
  expect(dueOn(form4({ nonDerivativeTable: [] }))).toBeNull();
  expect(dueOn(form4({ documentType: '4/A' }))).toBeNull();
  expect(dueOn(form5({ periodOfReport: date('2004-12-31') }))).toBe('2005-02-14');
  expect(dueOn(form3({ periodOfReport: date('2024-05-14') }))).toBe('2024-05-24');
  expect(dueOn(form3({ documentType: null }))).toBeNull();
});
