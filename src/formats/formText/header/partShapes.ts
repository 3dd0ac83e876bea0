import type { Part } from './boxColumns.ts';
import { codeOfPlace, isPlaceCode } from './placeNames.ts';
import { isAddressLike, isTitleLike } from './titleWords.ts';

/** What the form says elsewhere, and what the boxes have given so far. */
export interface ShapeContext {
  /** Words of names in signatures, owners' tables and further boxes; small letters and digits. */
  readonly names: ReadonlySet<string>;
  /** Some of these stand in a line of the boxes. */
  readonly hasNames: boolean;
  /** Words that stand on several lines of the boxes, as an issuer's name and “C/O” with it do. */
  readonly repeated: ReadonlySet<string>;
  /** Texts given to each part so far. */
  readonly given: Readonly<Partial<Record<Part, string>>>;
}

export const plainWord = (word: string): string => word.toLowerCase().replace(/[^a-z0-9]/g, '');

export const ENTITY =
  /^(?:inc|corp|corporation|co|company|llc|l\.?l\.?c|lp|l\.?p|llp|ltd|plc|trust|trustee|fund|funds|holdings?|partners|bancorp|bank|group|capital|associates|management|foundation|gmbh|ag|sa|nv|dtd|fbo|and|&|of|for)\W*$/i;
const DATE = /^\W*[\dOolISZB]{1,2}\s?\/\s?[\dOolISZB]{1,2}\s?\/\s?[\dOolISZB]{4}\W*$/;

/** What it costs that words are what a part holds: near 0 where they look like it, much where they cannot be. */
export function shapeCost(part: Part, words: readonly string[], context: ShapeContext): number {
  return COSTS[part](words, words.join(' '), context);
}

const NEVER = 9;

type Cost = (words: readonly string[], text: string, context: ShapeContext) => number;

const COSTS: Readonly<Record<Part, Cost>> = {
  name: nameCost,
  street: (words, text, { given }) =>
    words.some((word) => DATE.test(word))
      ? NEVER
      : (/^\W*\w{1,3}\W*$/.test(text) ? 0.8 : isAddressLike(text) ? 0 : isTitleLike(text) ? 1.4 : 0.8) +
        oddness(words) +
        (given.street === undefined ? 0 : 0.2),
  city: cityCost,
  address: (words, _text, context) => Math.min(shapeCost('street', words, context), shapeCost('city', words, context)),
  country: (words, text) =>
    codeOfPlace(text) !== null && text.length > 3 ? 0 : words.length > 3 ? NEVER : 1.6 * words.length,
  issuer: issuerCost,
  foreign: (_words, text) => (/\[|^[A-Z]+\s?:\s?\w+$/.test(text) ? 0.1 : NEVER),
  date: (_words, text) => (DATE.test(text) ? 0 : NEVER),
  boxes: (words, text) => (isTitleLike(text) ? 1.6 : NEVER) + oddness(words),
  title: titleCost,
  none: () => NEVER,
};

function titleCost(words: readonly string[], text: string, { given }: ShapeContext): number {
  if (/[[\]]/.test(text) || words.some((word) => DATE.test(word))) return NEVER;
  const like = isTitleLike(text) ? 0 : given.title === undefined ? 0.7 : 0.3;
  const odd = words.reduce((sum, word) => sum + titleOddness(word), 0);
  return (isAddressLike(text) ? 1.6 : like) + odd + printed(words);
}

/** A title's words have capitals, or are small ones between. */
function titleOddness(word: string): number {
  if (SMALL.test(word) || /^[&/,-]+$/.test(word)) return 0;
  if (/^[a-z]+\W*$/.test(word)) return word.length > 5 ? 0.3 : 0.6;
  if (/^\W*[A-Z]?\W*$/i.test(word)) return 0.5;
  return isOdd(word) ? 0.6 : 0;
}

/** What a word costs that nothing is made of: a printed word misread, or specks. */
export function junkCost(word: string): number {
  const letters = word.replace(/[^\p{L}\p{N}]/gu, '').length;
  if (PRINTED.test(word)) return 0.1;
  if (/^[[\]]/.test(word)) return 0.4;
  const cost = letters < 2 ? 0.3 : letters < 3 ? 0.45 : 0.95;
  return isOdd(word) ? cost * 0.6 : cost;
}

function isOdd(word: string): boolean {
  return (
    /^[a-z](?!\/o\b|[a-z]{1,3}[A-Z][a-z]{2})/.test(word) ||
    /[%$€£©®{}|~]|\d[a-z]|[a-z]\d|[a-z][A-Z]{2}|\w[()]\w/.test(word)
  );
}

/** Words of the printed labels that hardly stand in a value. */
const PRINTED =
  /^\W*(?:symbol|issuer|issuer's|reporting|persons?|person\(s\)|applicable|amendment|filed|filing|specify|check|original|relationship|ticker|statement|below|\d{1,2}[aA]?[.,]|[I1l]f\W?a?)\W*$/i;

function printed(words: readonly string[]): number {
  return 0.6 * words.filter((word) => PRINTED.test(word)).length;
}

function oddness(words: readonly string[]): number {
  const odd = words.reduce((sum, word, i) => {
    if (!isOdd(word) || SMALL.test(word)) return sum;
    return sum + (i > 0 && /^[a-z]{4,}[,.]?$/.test(word) ? 0.3 : 0.7);
  }, 0);
  return odd + printed(words);
}

const SMALL =
  /^(?:and|of|the|for|by|de|van|von|der|la|du|to|as|in|at|below|c\/o|f\/b\/o|fbo|dtd|u\/a|under|between|among|its)\b/i;

function nameCost(words: readonly string[], text: string, { names, given, hasNames }: ShapeContext): number {
  if (/[[\]]/.test(text) || DATE.test(text)) return NEVER;
  const isEntity = words.some((word) => ENTITY.test(word));
  const known = words.filter((word) => names.has(plainWord(word)) || isSuffix(word)).length;
  const isKnown = known > 1 && known === words.length;
  // Where the form's other names stand in these boxes, other words are not the owner's.
  const strange = hasNames && known === 0 && !isEntity ? 0.6 : 0;
  const speck = /^[A-Za-z]\W*$/.test(words[0] ?? '') ? 0.6 : 0;
  let cost = strange + speck + (isKnown ? -0.2 : 0.3) + oddness(words) - (0.4 * known) / words.length;
  if (!isEntity) cost += Math.max(0, words.length - (isSuffix(words.at(-1)) ? 4 : 3)) * 0.5;
  if (!isEntity && words.length === 1 && given.name === undefined) cost += 0.5;
  if (given.name !== undefined) cost += 0.5;
  if (isTitleLike(text) && !isEntity) cost += 0.8;
  // A person's name and a company's words behind it are two names.
  if (isEntity && known > 1 && known < words.length && given.name === undefined) cost += 0.5;
  if (!isEntity && /\d/.test(text)) cost += 0.8;
  return cost;
}

const isSuffix = (word: string | undefined): boolean => /^(?:[A-Z]\.?|JR\.?|SR\.?|II|III|IV|MD|PHD)$/i.test(word ?? '');

function cityCost(words: readonly string[], text: string, { given }: ShapeContext): number {
  if (/[[\]]/.test(text) || DATE.test(text)) return NEVER;
  const odd = oddness(words.filter((word, i) => !(/^[a-z]{2}$/.test(word) && /\d{5}/.test(words[i + 1] ?? ''))));
  const zip = words.findIndex((word) => /^\W?\d{5}(?:-\d{4})?\W?$/.test(word));
  const code = words.findIndex((word, i) => i > 0 && isStateCode(word));
  if (zip > 1 && code === zip - 1) return odd + (words.length - zip - 1) * 0.4;
  if (zip > 0) return 0.2 + odd + (words.length - zip - 1) * 0.4;
  if (words.length === 1 && isStateCode(words[0] ?? '')) return 0.3;
  if (isTitleLike(text)) return 1.6;
  if (given.city !== undefined) return (/^[A-Z]{2,}$/.test(text) ? 0.2 : 1.2) + odd;
  return 0.5 + odd + Math.max(0, words.length - 3) * 0.3;
}

/** A state's code; `1A`, `lL` and `co` are what recognition makes of some. */
function isStateCode(word: string): boolean {
  const code = word.replace(/[.,;:]/g, '').toUpperCase();
  return (
    code.length === 2 &&
    (isPlaceCode(code) || isPlaceCode(code.replace('1', 'I')) || isPlaceCode(code.replace('0', 'O')))
  );
}

function issuerCost(words: readonly string[], text: string, { repeated, given, names }: ShapeContext): number {
  if (DATE.test(text)) return NEVER;
  const opens = text.includes('[');
  const closes = text.includes(']');
  const before = given.issuer ?? '';
  const isOpen = before.includes('[') && !before.includes(']');
  const behind = /\](.*)$/.exec(text)?.[1]?.match(/\p{L}/gu)?.length ?? 0;
  if (behind > 0) return NEVER;
  if (isOpen && closes && !opens)
    return /\[\W*\w/.test(before) ? 0.1 + 0.6 * (words.length - 1) : words.length <= 3 ? 0.1 : 0.8;
  if (isOpen && opens)
    return (
      0.1 +
      0.4 *
        text
          .replace(/\[.*$/, '')
          .split(' ')
          .filter((word) => word !== '' && !repeated.has(plainWord(word))).length
    );
  if (before.includes(']')) return opens && words.length < 4 ? 0.6 : NEVER;
  const name = text.replace(/\[.*$/, '').trim();
  const known = words.filter((word) => repeated.has(plainWord(word))).length;
  const owners = words.filter((word) => names.has(plainWord(word)) && !repeated.has(plainWord(word))).length;
  const nameless = !/\p{L}{3}|[A-Z]{2} /u.test(name) && before === '' ? 0.9 : 0;
  const shape = opens && closes ? 0 : opens ? 0.1 : closes ? 0.3 : 0.7;
  const end = opens ? 0 : ENTITY.test(words.at(-1) ?? '') ? 0 : 0.2;
  // What stands before the words that the boxes repeat is none of the name, and a lone letter ends a person's.
  const strange = known > 0 && !repeated.has(plainWord(words[0] ?? '')) ? 0.3 : 0;
  const initial = isSuffix(words[0]) ? 0.5 : 0;
  const long = Math.max(0, words.length - 6) * 0.15;
  const own = Math.min(3, owners) * 0.25 - Math.min(2, known) * 0.2;
  return Math.max(0, shape + nameless + end + strange + initial + long + oddness(name.split(' ')) + own);
}
