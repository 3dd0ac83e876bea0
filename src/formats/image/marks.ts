import type { PageRun } from '../page/formPage.ts';
import { type Glyph, likeness } from './glyphs.ts';
import type { Segment } from './segments.ts';

/** Letters of the same document that recognition was sure of. */
export type Samples = ReadonlyMap<string, readonly Glyph[]>;

/** What stands in the parentheses of marks; (A), (D) and (I) in the headings of the tables. */
const CHARACTERS = /^[0-9ADI]$/;
const SURE = 0.85;
/** As many of one character tell it as well as all. */
const SAMPLES_MAX = 24;

/** Adds what a word shows of its characters, where each of them is one piece of ink. */
export function addSamples(samples: Map<string, Glyph[]>, word: PageRun, segment: Segment): void {
  if (word.confidence < SURE) return;
  const within = segment.components
    .map((component, i) => ({ component, glyph: segment.glyphs[i] }))
    .filter(({ component: c }) => (c.left + c.right) / 2 >= word.left - 2 && (c.left + c.right) / 2 <= word.right + 2)
    .sort((a, b) => a.component.left - b.component.left);
  const characters = [...word.text];
  if (characters.length !== within.length) return;
  for (const [i, character] of characters.entries()) {
    const glyph = within[i]?.glyph;
    if (glyph === undefined || !CHARACTERS.test(character)) continue;
    const known = samples.get(character) ?? [];
    if (known.length < SAMPLES_MAX) samples.set(character, [...known, glyph]);
  }
}

/**
 * A mark such as (1) or (2)(3), its characters told by their likeness to those of the document's other words: recognition,
 * which reads by lines, makes signs such as © and @ of so little. Null where it is none.
 */
export function readMark(segment: Segment, samples: Samples): PageRun | null {
  let text = '';
  let confidence = 1;
  const order = segment.components.map((c, i) => ({ c, i })).sort((a, b) => a.c.left - b.c.left);
  let inside = '';
  for (const [place, { i }] of order.entries()) {
    const glyph = segment.glyphs[i];
    if (glyph === undefined || segment.bows[i] !== 0 || isEnd(place, order.length, segment)) {
      if (inside !== '') text += `(${inside})`;
      inside = '';
      continue;
    }
    const found = nearest(glyph, samples);
    if (found === null) return null;
    inside += found.character;
    confidence = Math.min(confidence, found.confidence);
  }
  if (inside !== '') text += `(${inside})`;
  if (!/^(?:\([1-9]\d?\)|\([ADI]\))+$/.test(text)) return null;
  const { left, right, top, bottom, baseline, kind } = segment;
  return { text, left, right, top, bottom, baseline, confidence, raised: kind === 'raised' };
}

/** Of a mark with one number the first and last piece are parentheses, however worn. */
function isEnd(place: number, count: number, { bows }: Segment): boolean {
  return count >= 3 && count <= 4 && (place === 0 || place === count - 1) && bows.filter((b) => b !== 0).length < 2;
}

/** Less like any known character than this, it is none of them. */
const LIKE_MIN = 0.6;
/** Two characters that are like it to within this are not told apart. */
const APART = 0.03;

function nearest(glyph: Glyph, samples: Samples): { character: string; confidence: number } | null {
  let best = { character: '', like: -1 };
  let second = -1;
  for (const [character, known] of samples) {
    const like = Math.max(...known.map((sample) => likeness(glyph, sample)));
    if (like > best.like) {
      second = best.like;
      best = { character, like };
    } else if (like > second) second = like;
  }
  if (best.like < LIKE_MIN) return null;
  const isSure = best.like >= 0.8 && best.like - second >= APART;
  return { character: best.character, confidence: isSure ? 0.95 : 0.5 };
}
