// The words of the tables' and boxes' printed captions.
const WORDS = new Set(
  (
    'title of security instr transaction date month day year 2a 3a deemed execution if any code securities acquired a or disposed d ' +
    'and amount price beneficially owned at end issuer s issuers fiscal following reported transactions ownership form direct indirect i ' +
    'nature beneficial derivative conversion exercise number exercisable expiration underlying shares v 1 2 3 4 5 6 7 8 9 10 11 the'
  ).split(' '),
);

/** Whether a piece of text is printed caption of a table and nothing else: a text of columns may leave one anywhere. */
export function isCaption(text: string): boolean {
  const words = text.toLowerCase().match(/[a-z0-9]+/g);
  if (words === null || !/[a-z]/i.test(text)) return false;
  return words.every((word) => WORDS.has(word));
}

/** Whether a line is for the most part captions of a table: several words of them, and hardly others. */
export function isCaptionLine(text: string): boolean {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  if (words.length < 8) return false;
  let known = 0;
  for (const word of words) if (WORDS.has(word) && word.length > 2) known++;
  return (
    known >= 6 &&
    known / words.length > 0.45 &&
    /instr|deemed|month/i.test(text) &&
    /securit|transaction|code|deemed/i.test(text)
  );
}
