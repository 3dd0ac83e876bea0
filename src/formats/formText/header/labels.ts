import { distance } from '../approximate.ts';
import { LABEL_WORDS, type LabelName } from './labelList.ts';

/** A stretch of words of a text that is a printed label, or a good part of one. */
export interface LabelMatch {
  readonly name: LabelName;
  /** Indexes in the text. */
  readonly from: number;
  readonly to: number;
  /** The words of the label, first and last, 0-based, and how many it has. */
  readonly first: number;
  readonly last: number;
  readonly length: number;
}

interface Phrase {
  readonly name: LabelName;
  readonly words: readonly string[];
}

interface Token {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

const PHRASES: readonly Phrase[] = LABEL_WORDS.map(([name, words]) => ({ name, words: words.split(' ') }));
const VOCABULARY = new Set(PHRASES.flatMap((phrase) => phrase.words));
const PLACES = new Map<string, (readonly [phrase: Phrase, index: number])[]>();
for (const phrase of PHRASES) {
  phrase.words.forEach((word, index) => {
    const places = PLACES.get(word) ?? [];
    places.push([phrase, index]);
    PLACES.set(word, places);
  });
}

/** The labels in a piece of a line that stands alone between boundaries, from left to right, without overlap. */
export function findLabels(text: string): LabelMatch[] {
  const tokens = tokensOf(text);
  const matches: LabelMatch[] = [];
  for (let at = 0; at < tokens.length; ) {
    const run = longestRun(tokens, at, text);
    if (run === null) at++;
    else {
      const first = tokens[at];
      const last = tokens[run.end - 1];
      if (first !== undefined && last !== undefined) {
        matches.push({ ...run.match, from: widenLeft(text, first.from), to: widenRight(text, last.to) });
      }
      at = run.end;
    }
  }
  return matches;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/[A-Za-z0-9]+/g)) {
    const from = match.index;
    const to = from + match[0].length;
    const word = known(match[0].toLowerCase());
    const pair = joined(word);
    if (pair === null) tokens.push({ word, from, to });
    else for (const one of pair) tokens.push({ word: one, from, to });
  }
  return tokens.map((token, i) => (isTen(token.word, tokens[i + 1]?.word) ? { ...token, word: '10' } : token));
}

/** `10%` before `Owner`, whose sign is read as digits. */
function isTen(word: string, next: string | undefined): boolean {
  return next === 'owner' && /^1\d{1,3}$/.test(word);
}

const PAIRS = new Map<string, readonly [string, string]>();
for (const { words } of PHRASES) {
  words.forEach((word, i) => {
    // `(specify` is raised above its line where the label is broken.
    const next = word === 'other' && words[i + 1] === 'specify' ? words[i + 2] : words[i + 1];
    if (next !== undefined && word.length + next.length >= 8) PAIRS.set(word + next, [word, next]);
  });
}
const parted = new Map<string, readonly [string, string] | null>();

/** The two words of a label that recognition made one of, maybe with what stood between them: `JoinuGroup`, `Checkall`. */
function joined(word: string): readonly [string, string] | null {
  if (word.length < 8 || VOCABULARY.has(word)) return null;
  const before = parted.get(word);
  if (before !== undefined) return before;
  let best: readonly [string, string] | null = null;
  let least = 3;
  for (const [both, pair] of PAIRS) {
    const errors = distance(word, both, Math.min(least - 1, both.length >= 10 ? 2 : 1));
    if (errors < least && errors <= (both.length >= 10 ? 2 : 1)) [least, best] = [errors, pair];
  }
  if (parted.size > 20_000) parted.clear();
  parted.set(word, best);
  return best;
}

const mended = new Map<string, string>();

/** The word of the vocabulary that a word most likely is, or the word itself. */
function known(word: string): string {
  if (/^[l1]f$/.test(word)) return 'if';
  if (VOCABULARY.has(word) || word.length < 4) return word;
  const before = mended.get(word);
  if (before !== undefined) return before;
  const most = word.length >= 8 ? 2 : 1;
  let best = word;
  let least = most + 1;
  for (const candidate of VOCABULARY) {
    if (candidate.length < 4 || Math.abs(candidate.length - word.length) > most) continue;
    const errors = distance(word, candidate, least - 1);
    if (errors < least) [least, best] = [errors, candidate];
  }
  if (mended.size > 20_000) mended.clear();
  mended.set(word, best);
  return best;
}

interface Run {
  readonly match: Omit<LabelMatch, 'from' | 'to'>;
  readonly end: number;
  readonly matched: number;
}

function longestRun(tokens: readonly Token[], at: number, text: string): Run | null {
  let best: Run | null = null;
  for (const [phrase, index] of PLACES.get(tokens[at]?.word ?? '') ?? []) {
    const run = runOf(phrase, index, tokens, at);
    if (best !== null && run.matched <= best.matched) continue;
    if (isLabel(run, at, tokens, text)) best = run;
  }
  return best;
}

/** How far words go on as those of the phrase; one word more or less in between is let pass where two follow as they should. */
function runOf(phrase: Phrase, index: number, tokens: readonly Token[], at: number): Run {
  const { words, name } = phrase;
  let word = index;
  let token = at;
  let matched = 0;
  let last = index;
  let gaps = 1;
  while (word < words.length && token < tokens.length) {
    const now = tokens[token]?.word;
    if (now === words[word]) {
      matched++;
      last = word;
      word++;
      token++;
    } else if (gaps > 0 && matched > 1 && follows(words, word + 1, tokens, token + 1)) {
      gaps--;
      word++;
      token++;
    } else if (gaps > 0 && matched > 1 && follows(words, word, tokens, token + 1)) {
      gaps--;
      token++;
    } else if (gaps > 0 && matched > 1 && follows(words, word + 1, tokens, token)) {
      gaps--;
      word++;
    } else break;
  }
  return { match: { name, first: index, last, length: words.length }, end: token, matched };
}

function follows(words: readonly string[], word: number, tokens: readonly Token[], token: number): boolean {
  return words[word] !== undefined && words[word] === tokens[token]?.word && (words[word]?.length ?? 0) > 1;
}

const SINGLE = new Set<LabelName>(['last', 'street', 'city', 'zip', 'country', 'below']);

/** Whether so much of a phrase, there, is the label: all of it, much of it, or all that its cell holds. */
function isLabel(run: Run, at: number, tokens: readonly Token[], text: string): boolean {
  const { name, first, length } = run.match;
  const alone = at === 0 && run.end === tokens.length;
  const from = tokens[at]?.from ?? 0;
  const to = tokens[run.end - 1]?.to ?? 0;
  if (SINGLE.has(name) && run.matched === 1) {
    return /[({]\s?$/.test(text.slice(0, from)) || /^\s?[)}]/.test(text.slice(to)) || (name === 'below' && alone);
  }
  if (name === 'director') return alone || startsBox(text.slice(0, from), text.slice(to));
  if ((name === 'officer' || name === 'other') && run.matched === 1) {
    if (first > 0) return alone && /^\(/.test(text);
    return first === 0 && run.end === tokens.length && /^[\W_xX]*$/.test(text.slice(0, from));
  }
  if (run.matched === length) return true;
  if (run.matched >= 4) return true;
  if (first === 0 && run.matched >= 2 && length > 2 && name !== 'print') return true;
  if (alone)
    return (
      run.matched >= 2 ||
      (text.length <= 12 &&
        /^\W*(?:person|line|statement|reporting|code|year|symbol|issuer|requiring|filed|specify|give title)\W*$/i.test(
          text,
        ))
    );
  return run.matched >= 3 && (at === 0 || run.end === tokens.length);
}

/** “Director” is a label behind nothing but a mark, or before the label that stands beside it; else it may be a title. */
function startsBox(before: string, after: string): boolean {
  if (/^[\s\W_xX]*(?:10\s?%|Officer \()/i.test(after)) return true;
  return /^[\W_xX]*$/.test(before) && /^[\s\W_xX]*(?:Officer|$)/i.test(after);
}

function widenLeft(text: string, from: number): number {
  let at = from;
  while (at > 0 && /[([{“"']/.test(text[at - 1] ?? '')) at--;
  return at;
}

function widenRight(text: string, to: number): number {
  const tail = /^[)\]}.,:;*%'’"”~°^]*(?:\s[*~°](?=\s|$))?/.exec(text.slice(to))?.[0] ?? '';
  return to + tail.length;
}

const TITLE_WORDS = new Set([
  'officer',
  'director',
  'group',
  'owner',
  'holdings',
  'investment',
  'exchange',
  'securities',
  'other',
]);

/** Whether a text is a piece of the printed labels, left over where a text tore one apart. */
export function isLabelFragment(text: string): boolean {
  if (/^\W*\d{1,2}\W*$/.test(text) || /^\W*10\s?%/.test(text)) return true;
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.length > 0 && words.length < 4 && words.every((word) => VOCABULARY.has(word) && !TITLE_WORDS.has(word));
}
