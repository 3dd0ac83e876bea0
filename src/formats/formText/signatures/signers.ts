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
