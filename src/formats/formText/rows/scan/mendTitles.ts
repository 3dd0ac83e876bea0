import { lettersOf } from '../wordRuns.ts';
import { isOfCells, USUAL_TITLES } from './wrappedWords.ts';

/** A title as the form says it elsewhere: as written there, by its letters. */
export type SaidTitles = ReadonlyMap<string, string>;

/** Titles that other tables give, those that rows of this one say more than once, and the usual ones. */
export function saidTitles(elsewhere: readonly string[], here: readonly (string | null)[]): SaidTitles {
  const titles = new Map<string, string>();
  for (const title of USUAL_TITLES) titles.set(lettersOf(title), title);
  const seen = new Map<string, number>();
  for (const title of here) {
    if (title === null) continue;
    const letters = lettersOf(title);
    seen.set(letters, (seen.get(letters) ?? 0) + 1);
    if (seen.get(letters) === 2) titles.set(letters, title);
  }
  for (const title of elsewhere) titles.set(lettersOf(title), title);
  return titles;
}

/** What the other tables' titles must share of a damaged one, and of themselves. */
const OF_DAMAGED = 0.65;
const OF_WHOLE = 0.35;

/**
 * The title that a damaged one must be: one that stands in it among what other cells or specks left, or, for the title of an
 * underlying security, the only one of Table I that shares most of its letters. Null where it needs no mending or none is known.
 */
export function mendedTitle(text: string, said: SaidTitles, elsewhere: readonly string[]): string | null {
  const letters = lettersOf(text);
  if (said.has(letters)) return null;
  const words = text.split(' ');
  let longest: string | null = null;
  for (const title of said.values()) {
    if (title.length > (longest?.length ?? 0) && standsIn(words, title)) longest = title;
  }
  if (longest !== null) return longest;
  const alike = [...new Set(elsewhere)].filter((title) => {
    const shared = sharedLetters(letters, lettersOf(title));
    return shared >= letters.length * OF_DAMAGED && shared >= lettersOf(title).length * OF_WHOLE;
  });
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/** The title's words in a row, with nothing beside them that titles have. */
function standsIn(words: readonly string[], title: string): boolean {
  const wanted = lettersOf(title);
  for (let from = 0; from < words.length; from++) {
    let letters = '';
    for (let end = from; end < words.length && letters.length < wanted.length; end++) {
      letters += lettersOf(words[end] ?? '');
      if (letters !== wanted) continue;
      const beside = [...words.slice(0, from), ...words.slice(end + 1)];
      return beside.every((word) => !ofTitles(word));
    }
  }
  return false;
}

function ofTitles(word: string): boolean {
  return (
    /^\(/.test(word) || (isOfCells(word) && !/^(?:by|see|footnotes?|trust|in|the|of|and|as|for|[a-c])\W*$/i.test(word))
  );
}

/** Length of the longest common subsequence. */
function sharedLetters(a: string, b: string): number {
  let row = new Uint16Array(b.length + 1);
  for (let i = 0; i < a.length; i++) {
    const next = new Uint16Array(b.length + 1);
    for (let j = 0; j < b.length; j++)
      next[j + 1] = a[i] === b[j] ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0);
    row = next;
  }
  return row[b.length] ?? 0;
}
