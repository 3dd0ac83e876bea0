import { readdirSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { UsageError } from '../failure.ts';
import { statOf } from '../statOf.ts';
import type { Job } from './job.ts';

export interface NamedJobs {
  readonly jobs: readonly Job[];
  /** Inputs whose output has another name than theirs, since that one is taken. */
  readonly renamed: readonly { readonly path: string; readonly base: string }[];
}

/**
 * Gives each input the name of its output files. Where two inputs have one name (`a/x.xml`, `b/x.xml`; `x.xml`, `x.txt`)
 * the later one becomes `x~2`: no output replaces another. Names that differ in case only count as one, as on many disks,
 * and so does `x.2` beside `x`, whose second document is `x.2` too. `folders` says where below the output folder each goes.
 */
export function nameJobs(paths: readonly string[], folders: readonly string[] = []): NamedJobs {
  const renamed: { path: string; base: string }[] = [];
  const taken = new Set<string>();
  const names = paths.map((path, i) => join(folders[i] ?? '', baseOf(path)));
  const plain = new Set(names.map((name) => name.toLowerCase()));
  const jobs = paths.map((path, i): Job => {
    const wanted = names[i] ?? '';
    const ambiguous = /^(.*)\.\d+$/.exec(wanted.toLowerCase())?.[1];
    let base = wanted;
    if (taken.has(base.toLowerCase()) || (ambiguous !== undefined && plain.has(ambiguous))) {
      let n = 2;
      while (taken.has(`${wanted}~${n}`.toLowerCase()) || plain.has(`${wanted}~${n}`.toLowerCase())) n++;
      base = `${wanted}~${n}`;
      renamed.push({ path, base });
    }
    taken.add(base.toLowerCase());
    return { path, base };
  });
  return { jobs, renamed };
}

/** The file name without folder and last ending; `stdin` for standard input. */
export function baseOf(path: string): string {
  if (path === '-') return 'stdin';
  const name = basename(path);
  return name.slice(0, name.length - extname(name).length);
}

/**
 * Refuses an output folder in which some output would take the place of an input. Only names that are already there can
 * do that, so a new or empty folder costs nothing.
 */
export function protectInputs(jobs: readonly Job[], folder: string, extension: string): void {
  const bases = new Set(jobs.map((job) => job.base));
  const subfolders = [...new Set(jobs.map((job) => dirname(job.base)))];
  const there = subfolders.flatMap((subfolder) =>
    namesIn(join(folder, subfolder)).map((name) => join(subfolder, name)),
  );
  const inDanger = there.filter((name) => {
    const base = name.endsWith('.problems.json') ? name.slice(0, -'.problems.json'.length) : stripped(name, extension);
    return base !== null && (bases.has(base) || bases.has(base.replace(/\.\d+$/, '')));
  });
  if (inDanger.length === 0) return;
  const identities = new Map(inDanger.map((name) => [identity(join(folder, name)), name]));
  for (const job of jobs) {
    const name = job.path === '-' ? undefined : identities.get(identity(job.path));
    if (name === undefined) continue;
    throw new UsageError(`${join(folder, name)} is an input and would be overwritten`, '--out with another folder');
  }
}

/** Refuses an output file that is one of the inputs. */
export function protectFromFile(jobs: readonly Job[], file: string): void {
  const id = identity(file);
  if (id === null || !jobs.some((job) => job.path !== '-' && identity(job.path) === id)) return;
  throw new UsageError(`${file} is an input and would be overwritten`, '--out with another name');
}

function stripped(name: string, extension: string): string | null {
  return name.endsWith(extension) ? name.slice(0, -extension.length) : null;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

// Device and file number: the same for all links to one file. Null for what is not there.
function identity(path: string): string | null {
  const stat = statOf(path);
  return stat === undefined ? null : `${stat.dev}:${stat.ino}`;
}
