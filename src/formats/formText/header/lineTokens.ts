import type { HeadItem } from './items.ts';

/** A word of a line that text recognition made, without the specks around it. */
export interface LineToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly item: HeadItem;
  /** Two or more spaces stand before it. */
  readonly apart: boolean;
}

const LEAD = /^[|_~°*“”"'‘’`.,:;=—–>}\])<!-]+(?=[\p{L}\p{N}[($&#/])/u;
const TAIL = /(?<=[\p{L}\p{N}.,)\]%&/:;])[|_~°*“”"‘’`=—–<>({!-]+$/u;
const BRACKET = /^[|_~°.,:;-]*[[\]{}][|_~°.,:;-]*$/;

/** The words of some items of one line. What has no letter, digit or bracket is a speck, or stands between two words as `-` and `&` do. */
export function lineTokens(items: readonly HeadItem[]): LineToken[] {
  const tokens: LineToken[] = [];
  for (const item of items) {
    const words = [...item.text.matchAll(/\S+/g)];
    words.forEach((word, i) => {
      const isBetween = /^(?:[-&/+]|—)$/.test(word[0]) && isWord(words[i - 1]?.[0]) && isWord(words[i + 1]?.[0]);
      const text = isBetween ? word[0] : withoutSpecks(word[0]);
      if (text === '') return;
      const start = item.start + word.index;
      tokens.push({ text, start, end: start + word[0].length, item, apart: i === 0 });
    });
  }
  return tokens;
}

function isWord(text: string | undefined): boolean {
  return text !== undefined && /[\p{L}\p{N}]/u.test(text);
}

function withoutSpecks(word: string): string {
  if (BRACKET.test(word))
    return word
      .replace(/[^[\]{}]/g, '')
      .replace('{', '[')
      .replace('}', ']');
  if (!/[\p{L}\p{N}]/u.test(word)) return '';
  return word.replace(LEAD, '').replace(TAIL, '');
}

/** Some words as one item of the head, for the boxes' readers. */
export function itemOfTokens(tokens: readonly LineToken[]): HeadItem | null {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return null;
  const { line, cell, column, rank } = first.item;
  const from = first.item.from + first.start - first.item.start;
  const text = tokens
    .map((token) => token.text)
    .join(' ')
    .replace(/[\s:;,]+$/, '');
  return { kind: 'text', line, text, start: first.start, end: last.end, from, rank, cell, column };
}
