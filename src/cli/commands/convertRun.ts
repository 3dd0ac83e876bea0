import { headOf } from '../batch/encode.ts';
import { listInputs } from '../batch/inputs.ts';
import type { ConvertTask, Job, Target } from '../batch/job.ts';
import { nameJobs, protectFromFile, protectInputs } from '../batch/outputNames.ts';
import { runBatch } from '../batch/runBatch.ts';
import { SortedInputs } from '../batch/sortedInputs.ts';
import { withStandardInput } from '../batch/standardInput.ts';
import { Summary } from '../batch/summary.ts';
import { type ExitCode, INTERRUPTED, UNREADABLE } from '../exitCode.ts';
import { UsageError } from '../failure.ts';
import { type Destination, destinationOf, EXTENSIONS } from '../output/destination.ts';
import { JoinedOutput, type Joint, JSON_ARRAY, ONE_AFTER_ANOTHER } from '../output/joinedOutput.ts';
import type { Invocation } from './command.ts';

export interface ConvertWish {
  readonly to: Target;
  readonly out: string;
  readonly problems: boolean;
  /** Ends with a summary of several inputs by what a person has to do for them. */
  readonly sorted: boolean;
}

/** Reads all inputs and writes their documents in another form: the work of `read` and `render`. */
export async function runConvert(
  given: readonly string[],
  wish: ConvertWish,
  invocation: Invocation,
): Promise<ExitCode> {
  const { paths, folders, hasFolder } = listInputs(given);
  const { terminal } = invocation;
  if (paths.length === 0) {
    terminal.alert(`${given.join(', ')}: there are no files`);
    return UNREADABLE;
  }
  const destination = destinationOf(wish.out, wish.to, hasFolder || paths.length > 1);
  const { jobs, renamed } = jobsFor(paths, folders, destination);
  protect(jobs, destination, wish);
  if (destination.kind === 'folder') {
    for (const { path, base } of renamed) terminal.note(`${path} is written as ${base}, since its own name is taken`);
  }
  const task: ConvertTask = {
    kind: 'convert',
    to: wish.to,
    folder: destination.kind === 'folder' ? destination.path : null,
    extension: destination.kind === 'folder' ? destination.extension : EXTENSIONS[wish.to],
    problems: wish.problems,
  };
  const joined = destination.kind === 'folder' ? null : await openJoined(wish.to, destination, invocation);
  const sorted = wish.sorted && (hasFolder || paths.length > 1) ? new SortedInputs() : null;
  const summary = new Summary(jobs.length, terminal, sorted);
  return convertAll(task, await withStandardInput(jobs), { joined, summary }, invocation);
}

async function convertAll(
  task: ConvertTask,
  jobs: readonly Job[],
  { joined, summary }: { readonly joined: JoinedOutput | null; readonly summary: Summary },
  invocation: Invocation,
): Promise<ExitCode> {
  let pieces = 0;
  try {
    for await (const outcome of runBatch(task, jobs, invocation)) {
      for (const piece of outcome.pieces) {
        if (task.to === 'pdf' && pieces++ > 0)
          throw new UsageError('several documents make several PDF files', '--out FOLDER/');
        await joined?.add(piece);
      }
      summary.add(outcome);
    }
    if (invocation.interrupted.aborted) joined?.abandon();
    else await joined?.finish();
  } catch (error) {
    joined?.abandon();
    throw error;
  }
  summary.end(invocation.interrupted.aborted);
  return invocation.interrupted.aborted ? INTERRUPTED : summary.exit;
}

function jobsFor(
  paths: readonly string[],
  folders: readonly string[],
  destination: Destination,
): ReturnType<typeof nameJobs> {
  const named = nameJobs(paths, folders);
  const base = destination.kind === 'folder' ? destination.base : null;
  return base === null ? named : { jobs: named.jobs.map((job) => ({ ...job, base })), renamed: [] };
}

function protect(jobs: readonly Job[], destination: Destination, wish: ConvertWish): void {
  if (destination.kind === 'folder') protectInputs(jobs, destination.path, destination.extension);
  if (destination.kind === 'file') protectFromFile(jobs, destination.path);
  if (wish.problems && destination.kind !== 'folder') {
    throw new UsageError(
      '--problems writes a file beside each document and needs a folder',
      `--to ${wish.to} --out FOLDER/ --problems`,
    );
  }
}

async function openJoined(to: Target, destination: Destination, invocation: Invocation): Promise<JoinedOutput> {
  const path = destination.kind === 'file' ? destination.path : null;
  return new JoinedOutput(await jointOf(to), invocation.terminal, path);
}

async function jointOf(to: Target): Promise<Joint> {
  if (to === 'json') return JSON_ARRAY;
  return to === 'csv' ? { start: await headOf(to), between: '', end: '' } : ONE_AFTER_ANOTHER;
}
