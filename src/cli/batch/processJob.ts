import { readFileSync } from 'node:fs';
import { readAnyInput } from '../../formats/readAnyInput.ts';
import type { Problem } from '../../model/problem.ts';
import type { Reading } from '../../model/reading.ts';
import { OutsideError, reasonOf } from '../failure.ts';
import { checkReading } from './checkReading.ts';
import { convertReading } from './convertReading.ts';
import { type Job, type Outcome, type Task, unreadable } from './job.ts';

/** Reads one input and does with it what the task asks. Never throws: what went wrong stands in the outcome. */
export async function processJob(task: Task, job: Job): Promise<Outcome> {
  const reading = await readJob(job);
  try {
    return task.kind === 'convert' ? await convertReading(task, job, reading) : checkReading(task, job, reading);
  } catch (error) {
    const outcome = unreadable(job, `its result could not be made: ${reasonOf(error)}`);
    return error instanceof OutsideError ? { ...outcome, exit: 4, failure: error.message } : outcome;
  }
}

async function readJob(job: Job): Promise<Reading> {
  let bytes: Uint8Array;
  try {
    bytes = job.bytes ?? readFileSync(job.path);
  } catch (error) {
    return nothing('INPUT_NOT_OPENED', `The input cannot be opened: ${reasonOf(error)}.`);
  }
  try {
    return await readAnyInput(bytes);
  } catch (error) {
    // Readers do not throw. If one does all the same, it must cost this one input only, and say so.
    return nothing('READER_FAULT', `The reader failed, which is a fault of this program: ${reasonOf(error)}.`);
  }
}

function nothing(code: string, message: string): Reading {
  const problem: Problem = { code, severity: 'error', path: '/', message, at: null };
  return { format: 'unknown', documents: [], attachments: [], problems: [problem] };
}
