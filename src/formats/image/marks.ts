import type { PageRun } from '../page/formPage.ts';
import { type Glyph, likeness } from './glyphs.ts';
import type { Segment } from './segments.ts';

/** Letters of the same document that recognition was sure of. */
export type Samples = ReadonlyMap<string, readonly Glyph[]>;

/** What marks and cells of one character are made of. */
const CHARACTERS = /^[0-9A-Z()$]$/;
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
 * which reads by lines, makes signs such as © and @ of so little. Null where it is none. A mark of a note is a number; between
 * words stand (A), (D) and (I) too, and by themselves, as heads of columns, (A) and (D).
 */
export function readMark(segment: Segment, samples: Samples): PageRun | null {
  const among = segment.kind === 'mark' ? /[0-9ADI()]/ : segment.kind === 'alone' ? /[0-9AD()]/ : /[0-9()]/;
  let text = '';
  let confidence = 1;
  let inside = '';
  for (const { i, isParenthesis } of piecesOf(segment)) {
    const glyph = segment.glyphs[i];
    const found = isParenthesis || glyph === undefined ? null : nearest(glyph, samples, among);
    if (isParenthesis || (found !== null && /[()]/.test(found.character))) {
      if (inside !== '') text += `(${inside})`;
      inside = '';
      continue;
    }
    if (found === null) return null;
    inside += found.character;
    confidence = Math.min(confidence, found.confidence);
  }
  if (inside !== '') text += `(${inside})`;
  if (!/^(?:\([1-9]\d?\)|\([ADI]\))+$/.test(text)) return null;
  const { left, right, top, bottom, baseline, kind } = segment;
  return { text, left, right, top, bottom, baseline, confidence, raised: kind === 'raised' };
}

/** A text segment that is marks and nothing else, in worn print: every piece must be told without doubt. */
export function readHiddenMark(segment: Segment, samples: Samples): PageRun | null {
  const { components, glyphs } = segment;
  if (components.length < 3 || components.length > 8) return null;
  const order = components.map((c, i) => ({ c, i })).sort((a, b) => a.c.left - b.c.left);
  const read = order.map(({ i }) => {
    const glyph = glyphs[i];
    return glyph === undefined ? null : nearest(glyph, samples, /[0-9A-Z()]/);
  });
  if (read.some((found) => found === null || found.confidence < SURE)) return null;
  const text = read.map((found) => found?.character).join('');
  if (!/^(?:\([1-9]\d?\))+$/.test(text)) return null;
  const { left, right, top, bottom, baseline } = segment;
  return { text, left, right, top, bottom, baseline, confidence: SURE, raised: false };
}

/**
 * A cell of so few characters, as a code, the D or I of a row, or $0, tells recognition little: what it says where every one of
 * them is like one letter of the document and no other. Null where it does not.
 */
export function readShort(segment: Segment, samples: Samples): string | null {
  if (segment.components.length > SHORT) return null;
  const order = segment.components.map((c, i) => ({ c, i })).sort((a, b) => a.c.left - b.c.left);
  let text = '';
  for (const { i } of order) {
    const glyph = segment.glyphs[i];
    const found = glyph === undefined ? null : nearest(glyph, samples, /[0-9A-Z$]/);
    if (found === null || found.like < ALIKE || found.confidence < SURE) return null;
    text += found.character;
  }
  return text;
}

const SHORT = 2;
/** As like as two prints of one letter are. */
const ALIKE = 0.87;

function piecesOf(segment: Segment): { i: number; isParenthesis: boolean }[] {
  const order = segment.components.map((c, i) => ({ c, i })).sort((a, b) => a.c.left - b.c.left);
  return order.map(({ i }, place) => ({
    i,
    isParenthesis: segment.bows[i] !== 0 || isEnd(place, order.length, segment),
  }));
}

/** Of a mark with one number the first and last piece are parentheses, however worn. */
function isEnd(place: number, count: number, { bows }: Segment): boolean {
  return count >= 3 && count <= 4 && (place === 0 || place === count - 1) && bows.filter((b) => b !== 0).length < 2;
}

/** Less like any known character than this, it is none of them. */
const LIKE_MIN = 0.6;
/** Two characters that are like it to within this are not told apart. */
const APART = 0.03;

interface Likest {
  readonly character: string;
  readonly like: number;
  readonly confidence: number;
}

function nearest(glyph: Glyph, samples: Samples, among: RegExp): Likest | null {
  let best = { character: '', like: -1 };
  let second = -1;
  for (const [character, known] of samples) {
    if (!among.test(character)) continue;
    const like = Math.max(...known.map((sample) => likeness(glyph, sample)));
    if (like > best.like) {
      second = best.like;
      best = { character, like };
    } else if (like > second) second = like;
  }
  if (best.like < LIKE_MIN) return null;
  const isSure = best.like >= 0.8 && best.like - second >= APART;
  return { ...best, confidence: isSure ? 0.95 : 0.5 };
}
