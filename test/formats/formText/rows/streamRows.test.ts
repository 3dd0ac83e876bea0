import { describe, expect, test } from 'vitest';
import { readMade } from './madeTables.ts';

const HEAD =
  'Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned\n1. Title of Security (Instr. 3) 2. Transaction\nDate\n(Month/Day/Year)\nAmount\n(A) or\n(D)\nPrice\n';
const HEAD_TWO =
  'Table II - Derivative Securities Acquired, Disposed of, or Beneficially Owned\n1. Title of\nDerivative Security\n(Instr. 3)\n(A) (D)\nDate\nExercisable\nExpiration\nDate Title\nAmount or\nNumber of\nShares\n';

describe('words in the order of drawing', () => {
  test('a row is read with its marks, its late code and its price', () => {
    const { cells } = readMade(`${HEAD}Common Stock 03/04/2019 P5(1) 1,250 A $12.5(2)(3) 10,000 D`);
    expect(cells).toEqual([
      {
        kind: 'transaction',
        securityTitle: 'Common Stock',
        transactionDate: '2019-03-04',
        transactionFormType: '5',
        transactionCode: 'P',
        transactionTimeliness: 'L',
        transactionShares: '1250',
        transactionAcquiredDisposedCode: 'A',
        transactionPricePerShare: '12.5 F2 F3',
        sharesOwnedFollowingTransaction: '10000',
        directOrIndirectOwnership: 'D',
      },
    ]);
  });

  test('a nature ends where the title of the next row begins, known from another row', () => {
    const { cells, rows } = readMade(
      `${HEAD}Class B Common Stock 40 D\nClass B Common Stock 300 I\nBy family\ntrust\nClass B Common Stock 20 I By spouse`,
    );
    expect(cells.map((row) => row.natureOfOwnership)).toEqual([undefined, 'By family trust', 'By spouse']);
    expect(cells.map((row) => row.securityTitle)).toEqual(Array(3).fill('Class B Common Stock'));
    expect(rows.flatMap((row) => row.doubts)).toEqual([]);
  });

  test('a price that is a mark alone is no value, and no amount owned', () => {
    const { cells } = readMade(`${HEAD}Common Stock 03/04/2019 G 50 D\n(1)\n700 D`);
    expect(cells[0]).toMatchObject({ transactionPricePerShare: 'F1', sharesOwnedFollowingTransaction: '700' });
  });

  test('an amount owned in dollars is a value', () => {
    const { cells } = readMade(`${HEAD}Stock Fund Units $1,200.50 I By plan`);
    expect(cells[0]).toMatchObject({ kind: 'holding', valueOwnedFollowingTransaction: '1200.50' });
  });

  test('the direction of a derivative transaction follows from its code, or is named as missing', () => {
    const row = (code: string) =>
      `${HEAD_TWO}Stock Option $4.5 05/06/2019 ${code} 900 05/06/2020 05/06/2029 Common Stock 900 $0 5,000 D`;
    const exercised = readMade(row('M'), 'derivativeTable');
    expect(exercised.cells[0]).toMatchObject({
      transactionAcquiredDisposedCode: 'D',
      conversionOrExercisePrice: '4.5',
    });
    const given = readMade(row('G'), 'derivativeTable');
    expect(given.cells[0]?.transactionAcquiredDisposedCode).toBeUndefined();
    expect(given.rows[0]?.doubts).toContainEqual(
      expect.objectContaining({
        field: 'transactionAcquiredDisposedCode',
        code: 'TEXT_CELL_MISSING',
        severity: 'error',
      }),
    );
  });

  test('one date of two is named as ambiguous, with both readings', () => {
    const { rows } = readMade(`${HEAD_TWO}Stock Option $4.5 05/06/2029 Common Stock 900 900 D`, 'derivativeTable');
    const fields = rows[0]?.doubts.filter(({ code }) => code === 'TEXT_CELL_AMBIGUOUS').map(({ field }) => field);
    expect(fields?.toSorted()).toEqual(['exerciseDate', 'expirationDate']);
  });

  test('missing cells and values left over are named', () => {
    const { rows } = readMade(`${HEAD}Common Stock 03/04/2019 G 50 D $0`);
    expect(rows[0]?.doubts.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['sharesOwnedFollowingTransaction', 'directOrIndirectOwnership']),
    );
    const more = readMade(`${HEAD}Common Stock 03/04/2019 G 50 D $0 70 80 D`);
    expect(more.rows[0]?.doubts.length).toBeGreaterThan(0);
  });

  test('a head alone has no rows and leaves nothing over', () => {
    expect(readMade(HEAD)).toEqual({ rows: [], leftOver: [], cells: [] });
  });

  test('places are those of the input', () => {
    const text = `${HEAD}Common Stock 03/04/2019 P 1,250 A $12.5 10,000 D`;
    const place = readMade(text).rows[0]?.places.get('transactionShares');
    expect(text.slice(place?.start, place?.end)).toBe('1,250');
  });
});
