const SEPARATORS = /[^a-z0-9]+/g;
const SEPARATORS_OF_ANY_SCRIPT = /[^\p{L}\p{N}]+/gu;
const BEYOND_ASCII = /[^ -~]/;

/**
 * The words of a title or description in lower case with single spaces, without punctuation: what two spellings of one
 * thing have in common. `Class A Common Stock, $.01 par value` becomes `class a common stock 01 par value`.
 */
export function plainWords(text: string | null): string {
  if (text === null) return '';
  const lower = text.toLowerCase();
  return lower.replace(BEYOND_ASCII.test(lower) ? SEPARATORS_OF_ANY_SCRIPT : SEPARATORS, ' ').trim();
}
