import type { Terminal } from '../terminal.ts';
import type { Outcome } from './job.ts';
import { grouped } from './progress.ts';

const SHOWN = 20;

/** Sorts inputs by what a person has to do for them: nothing, look at some values, or find another copy. */
export class SortedInputs {
  #whole = 0;
  readonly #needing: Named[] = [];
  readonly #unreadable: Named[] = [];

  add({ path, documents, tally, notes, unreadable }: Outcome): void {
    if (unreadable !== null) this.#unreadable.push({ path, reason: unreadable });
    else if (documents === 0 || tally.errors + tally.reviews === 0) this.#whole++;
    else {
      const counts = `${grouped(tally.errors)} of weight, ${grouped(tally.reviews)} to review`;
      this.#needing.push({ path, reason: `${counts}; first ${notes[0] ?? 'one not named'}` });
    }
  }

  /** The names with their reasons, and one line of counts, which is the last. */
  tell(terminal: Terminal): void {
    for (const line of linesOf('needs a person', this.#needing)) terminal.note(line);
    for (const line of linesOf('unreadable', this.#unreadable)) terminal.alert(line);
    const counts = [
      `read whole: ${grouped(this.#whole)}`,
      `needs a person: ${grouped(this.#needing.length)}`,
      `unreadable: ${grouped(this.#unreadable.length)}`,
    ].join('; ');
    if (this.#unreadable.length > 0) terminal.alert(counts);
    else terminal.note(counts);
  }
}

interface Named {
  readonly path: string;
  readonly reason: string;
}

function linesOf(kind: string, named: readonly Named[]): string[] {
  const lines = named.slice(0, SHOWN).map(({ path, reason }) => `${kind}: ${path}: ${reason}`);
  const more = named.length - lines.length;
  return more > 0 ? [...lines, `${kind}: … and ${grouped(more)} more`] : lines;
}
