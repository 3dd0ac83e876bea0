import { describe, expect, it } from 'vitest';
import { date } from '../../src/base/calendarDate.ts';
import type { Movement } from '../../src/checks/movement.ts';
import { saleRow } from '../../src/checks/samples.ts';
import { fewestTrails, runsInSomeOrder } from '../../src/checks/trails.ts';

const line = { table: 'nonDerivativeTable', index: 0, row: saleRow() } as const;
const step = (before: number, after: number, day = '2024-05-14'): Movement => ({
  line,
  on: date(day),
  before: BigInt(before),
  after: BigInt(after),
});

describe('runsInSomeOrder', () => {
  it('finds the order of a day that comes back to where it was', () => {
    const day = [step(10, 20), step(30, 10), step(20, 30)];
    expect(runsInSomeOrder(day)).toBe(true);
    // From any of its balances the next day may go on.
    expect(runsInSomeOrder([...day, step(20, 5, '2024-05-15')])).toBe(true);
    expect(runsInSomeOrder([...day, step(25, 5, '2024-05-15')])).toBe(false);
  });

  it('asks that a day begin where the one before ended', () => {
    const first = [step(30, 20), step(20, 10)];
    expect(runsInSomeOrder([...first, step(5, 1, '2024-05-15'), step(10, 5, '2024-05-15')])).toBe(true);
    expect(runsInSomeOrder([...first, step(5, 1, '2024-05-15'), step(11, 5, '2024-05-15')])).toBe(false);
  });

  it('does not join what is not connected', () => {
    expect(runsInSomeOrder([step(10, 10), step(20, 20)])).toBe(false);
    expect(runsInSomeOrder([step(10, 20), step(20, 10), step(30, 40)])).toBe(false);
    expect(runsInSomeOrder([step(10, 20), step(10, 30)])).toBe(false);
    expect(runsInSomeOrder([step(10, 20), step(10, 30), step(10, 40)])).toBe(false);
    expect(runsInSomeOrder([step(10, 40), step(20, 40), step(30, 40)])).toBe(false);
  });
});

describe('fewestTrails', () => {
  it('counts how many balances the movements must be of', () => {
    expect(fewestTrails([step(30, 20), step(20, 10)])).toBe(1);
    expect(fewestTrails([step(30, 20), step(9, 8), step(20, 10)])).toBe(2);
    expect(fewestTrails([step(10, 20), step(10, 30), step(10, 40)])).toBe(3);
    expect(fewestTrails([step(10, 20), step(20, 10)])).toBe(1);
  });
});
