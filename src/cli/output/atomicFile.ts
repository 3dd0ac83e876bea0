import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { codeOf, OutsideError, reasonOf } from '../failure.ts';

let count = 0;

/**
 * A file that appears whole or not at all: written under a temporary name in the same folder, flushed to the disk, then
 * renamed. Every failure is an `OutsideError` of one line, after which the temporary file is gone.
 */
export class AtomicFile {
  readonly path: string;
  readonly #temporary: string;
  #descriptor: number | null = null;

  constructor(path: string) {
    this.path = path;
    this.#temporary = join(dirname(path), `.${basename(path).slice(0, 80)}.${process.pid}-${threadId}-${++count}.tmp`);
    this.#descriptor = this.#attempt(() => {
      mkdirSync(dirname(path), { recursive: true });
      return openSync(this.#temporary, 'wx');
    });
  }

  write(content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    this.#attempt(() => {
      let written = 0;
      while (written < bytes.length) written += writeSync(this.#open, bytes, written, bytes.length - written);
    });
  }

  /** Puts the file in its place, over an older one of that name. */
  commit(): void {
    this.#attempt(() => {
      fsyncSync(this.#open);
      this.#close();
      renameSync(this.#temporary, this.path);
    });
  }

  /** Leaves no trace. */
  abandon(): void {
    this.#close();
    rmSync(this.#temporary, { force: true });
  }

  get #open(): number {
    if (this.#descriptor === null) throw new Error(`${this.path} is closed`);
    return this.#descriptor;
  }

  #close(): void {
    if (this.#descriptor !== null) closeSync(this.#descriptor);
    this.#descriptor = null;
  }

  #attempt<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      try {
        this.abandon();
      } catch {
        // The first error is the one to tell of.
      }
      throw new OutsideError(`cannot write ${this.path}: ${reasonOf(error)}`, codeOf(error));
    }
  }
}

/** Removes what threads of this process that were stopped in the middle of a file left in a folder. */
export function removeLeftovers(folder: string): void {
  const ours = new RegExp(`^\\..*\\.${process.pid}-\\d+-\\d+\\.tmp$`);
  try {
    for (const name of readdirSync(folder)) if (ours.test(name)) rmSync(join(folder, name), { force: true });
  } catch {
    // A folder that cannot be listed has been told of already.
  }
}

/** Writes one whole file. */
export function writeFileWhole(path: string, content: string | Uint8Array): void {
  const file = new AtomicFile(path);
  file.write(content);
  file.commit();
}
