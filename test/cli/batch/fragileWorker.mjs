// Doubles numbers. Dies at 13, as a worker does that runs out of memory; fails at 17, as one does that throws.
import { parentPort } from 'node:worker_threads';

parentPort.on('message', (jobs) => {
  if (jobs.includes(13)) process.exit(7);
  if (jobs.includes(17)) throw new Error('seventeen');
  parentPort.postMessage(jobs.map((n) => n * 2));
});
