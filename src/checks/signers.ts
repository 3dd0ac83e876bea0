import { plainWords } from './plainWords.ts';
import { ENTITY_WORDS } from './words.ts';

const ENTITIES: ReadonlySet<string> = new Set(ENTITY_WORDS);
const BETWEEN_WORDS = /[\s,/]+/;
const LOWER_A = 0x61;
const LOWER_Z = 0x7a;
const LAST_ASCII = 0x7f;
const ACCENTS = /\p{M}/gu;

/** True when a word of the name belongs to no natural person. People named Bank or Young Trust are taken for entities. */
export function isEntityName(name: string): boolean {
  for (const word of name.toLowerCase().split(BETWEEN_WORDS)) if (ENTITIES.has(word)) return true;
  return false;
}

/** True when some word of three letters or more stands in both, whatever its case and accents. */
export function sharesName(owner: string, signature: string): boolean {
  return (
    sharesWord(owner.toLowerCase(), signature.toLowerCase()) || sharesWord(unaccented(owner), unaccented(signature))
  );
}

function sharesWord(owner: string, signature: string): boolean {
  for (const word of owner.split(' ')) if (word.length >= 3 && hasWord(signature, word)) return true;
  return false;
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text, at - 1) && !isLetter(text, at + word.length)) return true;
  }
  return false;
}

/** In lower-case text; whatever stands above ASCII counts as a letter. False beyond either end. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= LOWER_A && code <= LOWER_Z) || code > LAST_ASCII;
}

function unaccented(text: string): string {
  return plainWords(text.normalize('NFD').replace(ACCENTS, ''));
}
