import { join } from 'node:path';
import type { Problem } from '../../model/problem.ts';
import type { Reading } from '../../model/reading.ts';
import { DONE, FOUND, UNREADABLE } from '../exitCode.ts';
import { writeFileWhole } from '../output/atomicFile.ts';
import { encode, headOf } from './encode.ts';
import type { ConvertTask, Job, Outcome, Tally } from './job.ts';
import { noteLines, problemsFile, problemsOf, whyUnreadable } from './problemsFile.ts';

/** Writes every document of a reading, into the task's folder or as pieces of the outcome. */
export async function convertReading(task: ConvertTask, job: Job, reading: Reading): Promise<Outcome> {
  const pieces: (string | Uint8Array)[] = [];
  const notes = noteLines(reading);
  for (const [i, document] of reading.documents.entries()) {
    const name = nameOf(job.base, i, reading.documents.length);
    const piece = await encode(task.to, document, name, (line) => notes.push(line));
    if (task.folder === null) pieces.push(piece);
    else writeFileWhole(join(task.folder, name + task.extension), whole(await headOf(task.to), piece));
  }
  if (task.problems && task.folder !== null) {
    writeFileWhole(join(task.folder, `${job.base}.problems.json`), problemsFile(job.path, reading));
  }
  const tally = tallyOf(problemsOf(reading));
  const none = reading.documents.length === 0;
  return {
    path: job.path,
    exit: none ? UNREADABLE : tally.errors > 0 ? FOUND : DONE,
    documents: reading.documents.length,
    tally,
    notes,
    pieces,
    unreadable: none ? whyUnreadable(reading) : null,
    failure: null,
  };
}

export function tallyOf(problems: readonly Problem[]): Tally {
  const count = (severity: Problem['severity']): number => problems.filter((p) => p.severity === severity).length;
  return { errors: count('error'), reviews: count('review'), infos: count('info') };
}

function nameOf(base: string, index: number, count: number): string {
  return count === 1 ? base : `${base}.${index + 1}`;
}

function whole(head: string, piece: string | Uint8Array): string | Uint8Array {
  return typeof piece === 'string' ? head + piece : piece;
}
