import { OutsideError, reasonOf } from '../failure.ts';
import type { Job } from './job.ts';

/** The jobs, the one for `-` with what standard input holds. */
export async function withStandardInput(jobs: readonly Job[]): Promise<readonly Job[]> {
  if (!jobs.some((job) => job.path === '-')) return jobs;
  const bytes = await readAll(process.stdin);
  return jobs.map((job) => (job.path === '-' ? { ...job, bytes } : job));
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of stream) chunks.push(chunk);
  } catch (error) {
    throw new OutsideError(`standard input cannot be read: ${reasonOf(error)}`);
  }
  return Buffer.concat(chunks);
}
