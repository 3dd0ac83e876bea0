import { describe, expect, it } from 'vitest';
import { inBatches, inOrder } from '../../../src/cli/batch/inOrder.ts';

const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('inOrder', () => {
  it('gives results in the order of the batches however long each takes', async () => {
    const results: number[] = [];
    const work = async (n: number): Promise<number> => {
      await later((n * 7) % 5);
      return n * 10;
    };
    for await (const result of inOrder([1, 2, 3, 4, 5, 6, 7], 3, work)) results.push(result);
    expect(results).toEqual([10, 20, 30, 40, 50, 60, 70]);
  });

  it('never takes more batches than may be ahead of the reader', async () => {
    let taken = 0;
    function* batches(): Generator<number> {
      for (let i = 0; i < 1000; i++) {
        taken++;
        yield i;
      }
    }
    const results = inOrder(batches(), 4, async (n) => n);
    for (let i = 0; i < 10; i++) {
      await results.next();
      await later(1);
      expect(taken).toBeLessThanOrEqual(i + 4);
    }
  });

  it('throws the failure of a batch when its turn comes', async () => {
    const results: number[] = [];
    const run = async (): Promise<void> => {
      const work = async (n: number): Promise<number> => {
        if (n === 3) throw new Error('third');
        return n;
      };
      for await (const result of inOrder([1, 2, 3, 4], 4, work)) results.push(result);
    };
    await expect(run()).rejects.toThrow('third');
    expect(results).toEqual([1, 2]);
  });
});

it('inBatches keeps order and loses nothing', () => {
  expect([...inBatches([1, 2, 3, 4, 5], 2)]).toEqual([[1, 2], [3, 4], [5]]);
  expect([...inBatches([], 2)]).toEqual([]);
});
