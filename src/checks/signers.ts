import { plainWords } from './plainWords.ts';
import { ENTITY_WORDS } from './words.ts';

const ENTITIES: ReadonlySet<string> = new Set(ENTITY_WORDS);
const BETWEEN_WORDS = /[\s,/]+/;
const ACCENTS = /\p{M}/gu;

/** True when a word of the name belongs to no natural person. People named Bank or Young Trust are taken for entities. */
export function isEntityName(name: string): boolean {
  for (const word of name.toLowerCase().split(BETWEEN_WORDS)) if (ENTITIES.has(word)) return true;
  return false;
}

/** True when some word of three letters or more stands in both, whatever its case and accents. */
export function sharesName(owner: string, signature: string): boolean {
  const signed = ` ${withoutAccents(signature)} `;
  for (const word of withoutAccents(owner).split(' '))
    if (word.length >= 3 && signed.includes(` ${word} `)) return true;
  return false;
}

function withoutAccents(text: string): string {
  return plainWords(text.normalize('NFD').replace(ACCENTS, ''));
}
