import type { Atom, Gap } from './atoms.ts';

/** Atoms from one on that may be the words of a cell. */
export interface WordRun {
  /** Index after the last atom. */
  readonly end: number;
  readonly letters: string;
  /** What it costs to take the atoms as words of one cell. */
  readonly cost: number;
  /** As titles of securities are made of. */
  readonly likeTitle: boolean;
}

const INSIDE_WORDS: Readonly<Record<Gap, number>> = { glued: 0, space: 0, line: 0.02, cell: 3 };
const LONGEST_WORDS = 80;
const DEAREST_WORDS = 9;

/** Words that titles of securities are made of; a title has one of them almost always, a nature of ownership seldom ends in one. */
const OF_TITLES =
  /stock|shares?|common|ordinary|preferred|option|warrant|unit|note|right|rsu|psu|phantom|deferred|award|interest|bond|debenture|convertible|performance|class|series|adr|ads|depositary|swap|put|call/;

/** The search asks for the same runs for each column of words, and in each of its passes. */
const known = new WeakMap<readonly Atom[], (readonly WordRun[] | undefined)[]>();

/** Every run of words from the `at`th atom on, the shortest first. */
export function wordsFrom(atoms: readonly Atom[], at: number): readonly WordRun[] {
  let runs = known.get(atoms);
  if (runs === undefined) {
    runs = new Array(atoms.length);
    known.set(atoms, runs);
  }
  runs[at] ??= runsFrom(atoms, at);
  return runs[at] ?? [];
}

function runsFrom(atoms: readonly Atom[], at: number): WordRun[] {
  const runs: WordRun[] = [];
  let cost = 0;
  let letters = '';
  let hasWord = false;
  let likeTitle = false;
  for (let end = at; end < atoms.length && end - at < LONGEST_WORDS; end++) {
    const atom = atoms[end];
    if (atom === undefined || atom.mark !== null) break;
    cost += atom.readings.asWord + (end > at ? INSIDE_WORDS[atom.gap] + atom.continues : 0);
    letters += lettersOf(atom.text);
    hasWord ||= atom.readings.isWord && /\p{L}/u.test(atom.text);
    if (cost > DEAREST_WORDS) break;
    if (!hasWord || !mayEndBefore(atoms[end + 1])) continue;
    likeTitle ||= OF_TITLES.test(letters);
    runs.push({ end: end + 1, letters, cost, likeTitle });
  }
  return runs;
}

export function lettersOf(text: string): string {
  const small = text.toLowerCase();
  if (/^[a-z0-9]*$/.test(small)) return small;
  // Classes of Unicode are slow.
  return small.replace(/[\u0080-\uffff]/.test(small) ? /[^\p{L}\p{N}]+/gu : /[^a-z0-9]+/g, '');
}

function mayEndBefore(next: Atom | undefined): boolean {
  if (next === undefined || next.mark !== null || next.gap === 'cell' || next.gap === 'line') return true;
  const { number, date, code, acquiredDisposed, ownership, isWord } = next.readings;
  return (
    !isWord || number !== null || date !== null || code !== null || acquiredDisposed !== null || ownership !== null
  );
}
