import type { Terminal } from '../terminal.ts';

const EVERY_MS = 100;

/** The line that a person at a terminal sees while many inputs are worked on: how many of how many, how fast, how long still. */
export class Progress {
  readonly #total: number;
  readonly #terminal: Terminal;
  readonly #startedAt = performance.now();
  #done = 0;
  #shownAt = 0;

  constructor(total: number, terminal: Terminal) {
    this.#total = total;
    this.#terminal = terminal;
  }

  step(): void {
    this.#done++;
    const now = performance.now();
    if (!this.#terminal.showsProgress || this.#total < 2 || now - this.#shownAt < EVERY_MS) return;
    this.#shownAt = now;
    this.#terminal.progress(progressLine(this.#done, this.#total, (now - this.#startedAt) / 1000));
  }

  end(): void {
    this.#terminal.progress('');
  }
}

/** `12,345 of 100,000 · 3,210 a second · 27 s left` */
export function progressLine(done: number, total: number, seconds: number): string {
  const rate = done / Math.max(seconds, 0.001);
  const left = Math.ceil((total - done) / Math.max(rate, 0.001));
  const time = left < 90 ? `${left} s` : left < 5400 ? `${Math.round(left / 60)} min` : `${Math.round(left / 3600)} h`;
  return `${grouped(done)} of ${grouped(total)} · ${grouped(Math.round(rate))} a second · ${time} left`;
}

/** A whole number with commas between thousands. */
export function grouped(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}
