import { describe, expect, it } from 'vitest';
import { form4 } from '../../src/checks/samples.ts';
import { type Doubt, doubtsOf } from '../../src/model/doubts.ts';
import { type FieldPath, fieldPath, toXPath } from '../../src/model/fieldPath.ts';
import { fieldWords } from '../../src/model/fieldWords.ts';
import { nextOpen, type Queue } from '../../src/web/bench/queue.ts';
import { shownText } from '../../src/web/bench/shownText.ts';
import { spotsOf, spotsWithin } from '../../src/web/input/spots.ts';
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
