// A thread of a batch: takes lists of jobs, answers with lists of outcomes.
import { parentPort, workerData } from 'node:worker_threads';
import type { Job, Outcome, Task } from './job.ts';
import { processJob } from './processJob.ts';

const task = workerData as Task;

parentPort?.on('message', async (jobs: readonly Job[]) => {
  const outcomes: Outcome[] = [];
  for (const job of jobs) outcomes.push(await processJob(task, job));
  parentPort?.postMessage(outcomes);
});
