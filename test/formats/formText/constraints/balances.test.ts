import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from '../../../../src/base/decimal.ts';
import type { FieldPath } from '../../../../src/model/fieldPath.ts';
import { bought, constrained } from './readForm.ts';

const owned = (row: number) => `nonDerivativeTable/${row}/sharesOwnedFollowingTransaction`;
const amount = (row: number) => `nonDerivativeTable/${row}/transactionShares`;

describe('running balances', () => {
  test('rows in balance confirm their amounts, letters and totals: 52,640 − 1,150 = 51,490', () => {
    const nonDerivativeTable = [bought('A 640 52,640'), bought('D 1,150 51,490')];
    const { doubts, evidence } = constrained({ nonDerivativeTable }, 'good', {
      written: { [owned(0)]: '52,640', [owned(1)]: '51,490', [amount(0)]: '640' },
      doubted: [owned(0), owned(1), amount(0)],
    });
    expect(doubts.map(({ path }) => path)).toEqual([amount(0)]);
    expect(evidence.places.get(owned(1) as FieldPath)?.confidence).toBe(1);
    expect(evidence.places.get(amount(0) as FieldPath)?.confidence).toBe(0.5);
  });

  test('in a scan a value that nothing confirms is less sure, the less the poorer the scan', () => {
    const nonDerivativeTable = [bought('A 640 52,640')];
    const sure = (quality: 'clean' | 'good' | 'poor') =>
      constrained({ nonDerivativeTable }, quality, { written: { [amount(0)]: '640' } }).evidence.places.get(
        amount(0) as FieldPath,
      )?.confidence;
    expect(['clean', 'good', 'poor'].map((quality) => sure(quality as 'clean'))).toEqual([1, 0.9, 0.7]);
  });

  test('one misread digit is doubted in a scan, with both readings; in clean text nobody misreads', () => {
    const nonDerivativeTable = [bought('A 640 52,640'), bought('D 1,150 51,190')];
    expect(constrained({ nonDerivativeTable }).doubts).toContainEqual({
      path: owned(1),
      code: 'TEXT_BALANCE_BROKEN',
      readings: ['51,190', '51,490'],
    });
    expect(constrained({ nonDerivativeTable }, 'clean').doubts).toEqual([]);
  });

  test('a total that a look-alike digit brings into balance on both sides is repaired, and says what was read', () => {
    const nonDerivativeTable = [bought('A 640 52,640'), bought('D 1,150 54,490'), bought('D 490 51,000')];
    const wrong = [bought('A 640 52,640'), bought('D 1,150 51,190'), bought('D 490 51,000')];
    const repaired = constrained({ nonDerivativeTable });
    expect(
      constrained({ nonDerivativeTable: wrong }).document.nonDerivativeTable[1]?.sharesOwnedFollowingTransaction,
    ).toEqual(expect.objectContaining({ value: Decimal.of('51490') }));
    expect(repaired.document.nonDerivativeTable[1]?.sharesOwnedFollowingTransaction.value?.text).toBe('51490');
    expect(repaired.doubts).toContainEqual({
      path: owned(1),
      code: 'TEXT_BALANCE_BROKEN',
      readings: ['51,490', '54,490'],
    });
  });

  test('the letter A where the balance wants D is doubted in any text', () => {
    const nonDerivativeTable = [bought('A 640 52,640'), bought('A 1,150 51,490')];
    const { doubts } = constrained({ nonDerivativeTable }, 'clean');
    expect(doubts).toEqual([
      {
        path: 'nonDerivativeTable/1/transactionAcquiredDisposedCode',
        code: 'TEXT_BALANCE_BROKEN',
        readings: ['A', 'D'],
      },
    ]);
  });

  test('totals that stand each in the other’s row are doubted in clean text', () => {
    const swapped = [bought('A 640 52,640'), bought('D 1,150 51,000'), bought('D 490 51,490')];
    expect(constrained({ nonDerivativeTable: swapped }, 'clean').doubts.map(({ path }) => path)).toEqual([
      owned(1),
      owned(2),
    ]);
  });

  test('filers who state one total on every line, and accounts of other securities, are left alone', () => {
    const nonDerivativeTable = [
      bought('A 640 52,640'),
      bought('A 700 52,640'),
      bought('A 800 9,000', 'Class B Common Stock'),
    ];
    expect(constrained({ nonDerivativeTable }).doubts).toEqual([]);
  });

  test('property: a digit changed anywhere in a chain is doubted, with the right reading among its readings', () => {
    const steps = fc.array(fc.integer({ min: 100, max: 9999 }), { minLength: 3, maxLength: 7 });
    const change = fc.record({ row: fc.nat(), digit: fc.nat(), by: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(fc.integer({ min: 100_000, max: 999_999 }), steps, change, (start, amounts, { row, digit, by }) => {
        let total = start;
        const totals = amounts.map((step) => (total += step));
        const at = row % totals.length;
        const right = String(totals[at]);
        const place = digit % right.length;
        const other = (Number(right[place]) + by) % 10;
        fc.pre(!(place === 0 && other === 0));
        const wrong = right.slice(0, place) + other + right.slice(place + 1);
        const rows = amounts.map((step, i) => bought(`A ${step} ${i === at ? wrong : totals[i]}`));
        const { doubts } = constrained({ nonDerivativeTable: rows });
        const printed = right.replace(/\B(?=(?:\d{3})+$)/g, ',');
        return doubts.some(({ path, readings }) => path === owned(at) && readings.includes(printed));
      }),
    );
  });
});
