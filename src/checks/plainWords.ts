const SEPARATORS = /[^\p{L}\p{N}]+/gu;

/**
 * The words of a title or description in lower case with single spaces, without punctuation: what two spellings of one
 * thing have in common. `Class A Common Stock, $.01 par value` becomes `class a common stock 01 par value`.
 */
export function plainWords(text: string | null): string {
  return text === null ? '' : text.toLowerCase().replace(SEPARATORS, ' ').trim();
}
