import { distance } from '../approximate.ts';

const lettersOf = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '');

/** Shorter names are found within others. */
const LETTERS_MIN = 6;

/** Whether a line begins with the name of a reporting person, or with as much of it as the line has room for. */
export function beginsOwner(text: string, owners: readonly string[]): boolean {
  const letters = lettersOf(text);
  return owners.some((owner) => {
    const name = lettersOf(owner);
    if (name.length < LETTERS_MIN) return false;
    return letters.startsWith(name) || (letters.length >= LETTERS_MIN && name.startsWith(letters));
  });
}

/** Marks that no name has, as text recognition leaves them. */
const MISREAD = /[$;“”"]|\/s\/['‘’]|(?<!\b(?:by|name|title|for|its))\s?:/i;

/** Whether a signature's name has signs of misreading: odd marks, or a word that is almost one of a reporting person's name. */
export function nameLooksMisread(name: string, owners: readonly string[]): boolean {
  if (MISREAD.test(name)) return true;
  const known = new Set(owners.flatMap(wordsOf));
  return wordsOf(name).some((word) => !known.has(word) && [...known].some((other) => isAlmost(word, other)));
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length >= 5);
}

function isAlmost(word: string, other: string): boolean {
  return distance(word, other, 1) === 1;
}
