import type { Writable } from 'node:stream';
import { styleText } from 'node:util';
import { codeOf, OutsideError, oneLine, reasonOf } from './failure.ts';

export type Colour = 'red' | 'yellow' | 'green' | 'cyan' | 'dim' | 'bold';

export interface TerminalOptions {
  readonly quiet: boolean;
  readonly colour: boolean;
}

type Stream = Writable & { readonly isTTY?: boolean };

/** Where results (`out`) and messages (`err`) of a command go. */
export class Terminal {
  readonly quiet: boolean;
  readonly showsProgress: boolean;
  readonly #out: Stream;
  readonly #err: Stream;
  readonly #colour: boolean;
  #broken: Error | null = null;
  #progressShown = false;

  constructor(out: Stream, err: Stream, options: TerminalOptions) {
    this.#out = out;
    this.#err = err;
    this.quiet = options.quiet;
    this.#colour = options.colour;
    this.showsProgress = err.isTTY === true && !options.quiet;
    out.on('error', (error: Error) => {
      this.#broken ??= error;
    });
    err.on('error', () => {});
  }

  get outIsTerminal(): boolean {
    return this.#out.isTTY === true;
  }

  /** A result. Resolves when the reader of the output has room for more; rejects when it is gone or the disk is full. */
  async print(content: string | Uint8Array): Promise<void> {
    if (this.#broken === null) {
      await new Promise<void>((resolve) => this.#out.write(content, (error) => this.#written(error, resolve)));
    }
    if (this.#broken !== null)
      throw new OutsideError(`cannot write the output: ${reasonOf(this.#broken)}`, codeOf(this.#broken));
  }

  #written(error: Error | null | undefined, done: () => void): void {
    if (error) this.#broken ??= error;
    done();
  }

  /** Worth knowing; not with --quiet. */
  note(line: string): void {
    if (!this.quiet) this.alert(line);
  }

  /** What went wrong, even with --quiet. */
  alert(line: string): void {
    this.progress('');
    this.#err.write(`${oneLine(line)}\n`);
  }

  /** Replaces the progress line; an empty one takes it away. Nothing happens away from a terminal. */
  progress(line: string): void {
    if (!this.showsProgress || (line === '' && !this.#progressShown)) return;
    this.#err.write(`\r\u001b[K${line}`);
    this.#progressShown = line !== '';
  }

  get usesColour(): boolean {
    return this.#colour;
  }

  paint(colour: Colour, text: string): string {
    return this.#colour ? styleText(colour, text) : text;
  }
}

/** Colours are for a person at a terminal who did not refuse them (NO_COLOR, https://no-color.org). */
export function wantsColour(flag: boolean, stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): boolean {
  return flag && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb' && stream.isTTY === true;
}
