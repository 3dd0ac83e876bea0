import { DONE, type ExitCode, graver } from '../exitCode.ts';
import { oneLine } from '../failure.ts';
import type { Terminal } from '../terminal.ts';
import type { Outcome } from './job.ts';
import { grouped } from './progress.ts';
import type { SortedInputs } from './sortedInputs.ts';

const UNREADABLE_SHOWN = 20;

/** Adds up the outcomes of a batch, and tells at once of inputs that could not be read. */
export class Summary {
  exit: ExitCode = DONE;
  readonly #terminal: Terminal;
  #inputs = 0;
  #documents = 0;
  #errors = 0;
  #reviews = 0;
  #unreadable = 0;
  readonly #expected: number;
  readonly #sorted: SortedInputs | null;

  /** With `sorted` inputs that could not be read are told of at the end, with those that need a person. */
  constructor(expected: number, terminal: Terminal, sorted: SortedInputs | null = null) {
    this.#expected = expected;
    this.#terminal = terminal;
    this.#sorted = sorted;
  }

  add(outcome: Outcome): void {
    this.#inputs++;
    this.#documents += outcome.documents;
    this.#errors += outcome.tally.errors;
    this.#reviews += outcome.tally.reviews;
    this.exit = graver(this.exit, outcome.exit);
    this.#sorted?.add(outcome);
    if (outcome.unreadable !== null) {
      this.#unreadable++;
      const line = `${outcome.path}: could not be read: ${outcome.unreadable}`;
      if (this.#sorted === null && this.#unreadable <= UNREADABLE_SHOWN) this.#terminal.alert(oneLine(line));
    } else if (this.#expected === 1) {
      for (const note of outcome.notes) this.#terminal.note(note);
    }
  }

  /** The last line: how much was done, and what a person should know of it. */
  end(interrupted: boolean): void {
    if (this.#expected < 2 && !interrupted && this.#sorted === null) return;
    const parts = [`${count(this.#inputs, 'input')}, ${count(this.#documents, 'document')}`];
    if (this.#errors + this.#reviews > 0)
      parts.push(`problems: ${grouped(this.#errors)} of weight, ${grouped(this.#reviews)} to review`);
    if (this.#unreadable > 0) parts.push(`${count(this.#unreadable, 'input')} could not be read`);
    if (interrupted) parts.push(`interrupted, ${grouped(this.#expected - this.#inputs)} not done`);
    const line = parts.join('; ');
    if (interrupted) this.#sorted?.tell(this.#terminal);
    if (this.#unreadable > 0 || interrupted) this.#terminal.alert(line);
    else this.#terminal.note(line);
    if (!interrupted) this.#sorted?.tell(this.#terminal);
  }
}

function count(n: number, noun: string): string {
  return `${grouped(n)} ${noun}${n === 1 ? '' : 's'}`;
}
