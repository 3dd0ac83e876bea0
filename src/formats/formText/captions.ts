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
