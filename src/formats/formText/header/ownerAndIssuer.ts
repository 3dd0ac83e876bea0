import type { Sections } from '../sections.ts';
import type { IssuerReading } from './issuer.ts';
import type { OwnerBox, TextValue } from './ownerBox.ts';
import type { OwnersRow } from './ownersTable.ts';

interface Parted {
  readonly owner: TextValue;
  readonly issuer: string;
  readonly sure: boolean;
}

/**
 * Where boxes stand side by side and a text keeps no columns, the owner's name and the issuer's make one stretch of words. Where the owner's
 * ends is told by the same name elsewhere (the owners' table, the boxes below, the signature), else by the usual length of a name.
 */
export function splitOwnerAndIssuer(
  box: OwnerBox,
  issuer: IssuerReading,
  sections: Sections,
  again: OwnerBox | null,
  row: OwnersRow | null,
): Parted | null {
  const { value, name } = issuer;
  if (value === null || name === null) return null;
  const words = name.split(' ');
  const known = [row?.lines[0], again?.name.map((v) => v.text).join(' ')].find(
    (text) => text !== undefined && text !== '',
  );
  const prefix = known === undefined ? 0 : commonWords(words, known.split(' '));
  if (prefix === 0 && box.name.length > 0) return null;
  const signed = prefix > 0 ? prefix : signedWords(words, sections);
  const count = signed > 0 ? signed : usualLength(words);
  if (count === 0 || count >= words.length) return null;
  const text = words.slice(0, count).join(' ');
  const owner = { ...value, kind: 'text', text } as TextValue;
  return { owner, issuer: words.slice(count).join(' '), sure: prefix > 0 || signed > 1 };
}

function commonWords(words: readonly string[], known: readonly string[]): number {
  let count = 0;
  while (count < known.length && plain(words[count]) === plain(known[count])) count++;
  return count === known.length ? count : 0;
}

/** How many words from the first are in a signature. */
function signedWords(words: readonly string[], sections: Sections): number {
  const lines = [...sections.signatures, ...sections.notes, ...sections.remarks].slice(-12);
  const signed = new Set(lines.flatMap((line) => line.text.split(/[\s,]+/)).map(plain));
  let count = 0;
  while (count < words.length && signed.has(plain(words[count]))) count++;
  return count < 2 || count > 5 ? 0 : withInitial(words, count);
}

function withInitial(words: readonly string[], count: number): number {
  return /^(?:[A-Z]\.?|JR\.?|SR\.?|II|III|IV)$/i.test(words[count] ?? '') ? count + 1 : count;
}

/** Last name, first name, and an initial where there is one. */
function usualLength(words: readonly string[]): number {
  return words.length < 3 ? 0 : withInitial(words, 2);
}

const plain = (word: string | undefined): string => (word ?? '').toLowerCase().replace(/[^a-z0-9]/g, '');
