const TITLES = /STATEMENTS?\s+OF\s+(?:CHANGES\s+(?:IN|OF)\s+)?BENEFICIAL\s+OWNERSHIP/i;
const FORM = /\bFORM\s{0,40}[345]\b/i;
const LAW = /SECTION\s+16\b|\b16\s?\(\s?a\s?\)|SECURITIES\s+EXCHANGE\s+ACT\s+OF\s+1934/i;

/**
 * Whether a text or page is, by its words, a Form 3, 4 or 5. Two of three: the form's title, its number, the law it is filed
 * under; text recognition and print-outs often lose one.
 */
export function hasFormWords(text: string): boolean {
  return [TITLES, FORM, LAW].filter((pattern) => pattern.test(text)).length >= 2;
}
