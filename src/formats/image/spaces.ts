import type { Word } from './recognise.ts';
import type { Segment } from './segments.ts';

type Character = Word['characters'][number];

/** Spaces are wider than this part of the height of capitals; what stands between two letters of a word is a third of it. */
const SPACE = 0.3;
/** Digits stand in fields of one width: beside a 1 is as much room as in a space. */
const NUMERIC = /[\d.,/]/;

/** The words of what recognition took for one, parted where the page has the gap of a space. Places are those of the page. */
export function wordsOf(characters: readonly Character[], segment: Segment): Character[][] {
  const gaps = gapsOf(segment);
  const words: Character[][] = [[]];
  const cuts = new Set(gaps.map((gap) => boundaryAt(characters, gap)));
  for (const [i, character] of characters.entries()) {
    if (i > 0 && cuts.has(i) && !isWhole(characters[i - 1], character)) words.push([]);
    words.at(-1)?.push(character);
  }
  return words.filter((word) => word.length > 0);
}

/** Neither within a number nor inside parentheses is a space next to a sign. */
function isWhole(before: Character | undefined, after: Character): boolean {
  const left = before?.text ?? '';
  return (NUMERIC.test(left) && NUMERIC.test(after.text)) || left === '(' || after.text === ')';
}

/** The middles of wide gaps between the pieces of ink. */
function gapsOf({ components, capital }: Segment): number[] {
  const gaps: number[] = [];
  let end = Number.POSITIVE_INFINITY;
  for (const { left, right } of [...components].sort((a, b) => a.left - b.left)) {
    if (left - end >= SPACE * capital) gaps.push((left + end) / 2);
    end = end === Number.POSITIVE_INFINITY ? right : Math.max(end, right);
  }
  return gaps;
}

/** The first character behind a gap; 0 where the gap is not among these characters. */
function boundaryAt(characters: readonly Character[], gap: number): number {
  let nearest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < characters.length; i++) {
    const [before, after] = [characters[i - 1], characters[i]];
    if (before === undefined || after === undefined) continue;
    const far = Math.abs((before.right + after.left) / 2 - gap);
    if (far < least) [nearest, least] = [i, far];
  }
  const [first, last] = [characters[0], characters.at(-1)];
  return first === undefined || last === undefined || gap < first.left || gap > last.right ? 0 : nearest;
}
