import { afterEach, describe, expect, it } from 'vitest';
import { WorkerEnded, WorkerPool } from '../../../src/cli/batch/workerPool.ts';

const SCRIPT = new URL('./fragileWorker.mjs', import.meta.url);
let pool: WorkerPool<number, number | string>;

afterEach(() => pool.close());

const lost = (n: number, why: string): string => `${n} lost: ${why}`;

describe('WorkerPool', () => {
  it('shares work among its threads', async () => {
    pool = new WorkerPool(SCRIPT, null, 2);
    const batches = Array.from({ length: 20 }, (_, i) => [i * 100, i * 100 + 1]);
    const results = await Promise.all(batches.map((batch) => pool.process(batch, lost)));
    expect(results).toEqual(batches.map((batch) => batch.map((n) => n * 2)));
  });

  it('loses only the job that ends its worker, with others in the same batch and in other batches', async () => {
    pool = new WorkerPool(SCRIPT, null, 2);
    const batches = [
      [1, 2, 3],
      [12, 13, 14],
      [16, 17, 18],
      [20, 21],
    ];
    const results = await Promise.all(batches.map((batch) => pool.process(batch, lost)));
    expect(results).toEqual([
      [2, 4, 6],
      [24, '13 lost: the worker ended', 28],
      [32, '17 lost: seventeen', 36],
      [40, 42],
    ]);
  });

  it('refuses work once it is closed', async () => {
    pool = new WorkerPool(SCRIPT, null, 1);
    await pool.close();
    await expect(pool.process([1], lost)).rejects.toBeInstanceOf(WorkerEnded);
  });
});
