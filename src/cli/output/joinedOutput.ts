import type { Terminal } from '../terminal.ts';
import { AtomicFile } from './atomicFile.ts';

/** How pieces make one output: what stands before the first, between two, and after the last. */
export interface Joint {
  readonly start: string;
  readonly between: string;
  readonly end: string;
}

export const JSON_ARRAY: Joint = { start: '[\n', between: ',\n', end: ']\n' };
export const ONE_AFTER_ANOTHER: Joint = { start: '', between: '\n', end: '' };

/** Pieces of results joined into standard output or into one file that appears when all is done. */
export class JoinedOutput {
  readonly #joint: Joint;
  readonly #write: (content: string | Uint8Array) => Promise<void> | void;
  readonly #file: AtomicFile | null;
  #pieces = 0;

  constructor(joint: Joint, terminal: Terminal, path: string | null) {
    this.#joint = joint;
    const file = path === null ? null : new AtomicFile(path);
    this.#file = file;
    this.#write = file === null ? (content) => terminal.print(content) : (content) => file.write(content);
  }

  async add(piece: string | Uint8Array): Promise<void> {
    const before = this.#pieces++ === 0 ? this.#joint.start : this.#joint.between;
    if (before !== '') await this.#write(before);
    await this.#write(piece);
  }

  async finish(): Promise<void> {
    const end = (this.#pieces === 0 ? this.#joint.start : '') + this.#joint.end;
    if (end !== '') await this.#write(end);
    this.#file?.commit();
  }

  /** Leaves the file as it was before; nothing can be taken back from standard output. */
  abandon(): void {
    this.#file?.abandon();
  }
}
