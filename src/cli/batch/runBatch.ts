import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { Invocation } from '../commands/command.ts';
import { OutsideError } from '../failure.ts';
import { removeLeftovers } from '../output/atomicFile.ts';
import { inBatches, inOrder } from './inOrder.ts';
import { type Job, type Outcome, type Task, unreadable } from './job.ts';
import { processJob } from './processJob.ts';
import { Progress } from './progress.ts';
import { WorkerPool } from './workerPool.ts';

/** Fewer inputs than this are done before the threads would have started. */
const WORTH_THREADS = 48;
const LARGEST_BATCH = 32;

/**
 * The outcome of every job, in order. Many jobs are shared among all cores. Throws an `OutsideError` when an output
 * cannot be written; stops early, without an error, when the invocation is interrupted.
 */
export async function* runBatch(task: Task, jobs: readonly Job[], invocation: Invocation): AsyncGenerator<Outcome> {
  const progress = new Progress(jobs.length, invocation.terminal);
  try {
    for await (const outcome of jobs.length < WORTH_THREADS ? alone(task, jobs) : shared(task, jobs)) {
      if (invocation.interrupted.aborted) return;
      if (outcome.failure !== null) throw new OutsideError(outcome.failure);
      progress.step();
      yield outcome;
    }
  } finally {
    progress.end();
  }
}

async function* alone(task: Task, jobs: readonly Job[]): AsyncGenerator<Outcome> {
  for (const job of jobs) {
    yield await processJob(task, job);
    // Lets signals in between two inputs.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function* shared(task: Task, jobs: readonly Job[]): AsyncGenerator<Outcome> {
  const threads = availableParallelism();
  const size = Math.max(1, Math.min(LARGEST_BATCH, Math.floor(jobs.length / (threads * 4))));
  const pool = new WorkerPool<Job, Outcome>(new URL('./batchWorker.js', import.meta.url), task, threads);
  const fallback = (job: Job, why: string): Outcome => unreadable(job, `reading it ended the reader (${why})`);
  try {
    const results = inOrder(inBatches(jobs, size), threads * 4, (batch) => pool.process(batch, fallback));
    for await (const outcomes of results) yield* outcomes;
  } finally {
    await pool.close();
    const folder = task.kind === 'convert' ? task.folder : null;
    if (folder !== null) {
      for (const below of new Set(jobs.map((job) => dirname(job.base)))) removeLeftovers(join(folder, below));
    }
  }
}
