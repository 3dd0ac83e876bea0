/**
 * The pieces of a text that a page broke over lines, as one. A line that breaks after a hyphen within a word goes on without a space:
 * the hyphen is printed, since browsers break at hyphens and add none.
 */
export function joinLines(pieces: readonly string[]): string {
  let text = '';
  for (const piece of pieces) {
    const next = piece.replace(/\s+/g, ' ').trim();
    if (next === '') continue;
    if (text === '') text = next;
    else text += /[a-z0-9]-$/i.test(text) && /^[a-z0-9]/i.test(next) ? next : ` ${next}`;
  }
  return text;
}

/**
 * How full a line is with the next word added, by how browsers wrap: above 1 a line ends there because the word has no room. `width` is
 * the measure of the widest line of the column.
 */
export function fullness(line: string, next: string, width: number): number {
  const word = /^\S*/.exec(next.trim())?.[0] ?? '';
  return measure(`${line.trim()} ${word}`) / Math.max(1, width);
}

const NARROW = new Set("ijl.,:;'|!ft/()[]-I ");
const WIDE = new Set('mwMW@%');

/** The width of a text in a proportional typeface, in widths of an ordinary small letter. */
export function measure(text: string): number {
  let width = 0;
  for (const c of text) {
    if (NARROW.has(c)) width += 0.55;
    else if (WIDE.has(c)) width += 1.5;
    else width += c >= 'A' && c <= 'Z' ? 1.3 : 1;
  }
  return width;
}
