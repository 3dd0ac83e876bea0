import type { Sections } from '../sections.ts';
import { plainWord } from './partShapes.ts';
import { isAddressLike } from './titleWords.ts';

/** Words of the names that a form prints below its tables: in signatures, the owners' table and the boxes of a joint filing. */
export function knownNames(sections: Sections): Set<string> {
  const lines = [
    ...sections.signatures,
    ...[...sections.notes, ...sections.remarks].slice(-8).filter((line) => SIGNED.test(line.text)),
    ...[...sections.owners, ...sections.furtherOwners.flat()].filter((line) => !isAddressLike(line.text)),
  ];
  const words = new Set<string>();
  for (const line of lines) {
    for (const word of line.text.split(/[\s,/]+/)) {
      const plain = plainWord(word);
      if (plain.length > 1 && /^[\W_]*\p{Lu}/u.test(word) && !PRINTED.has(plain)) words.add(plain);
    }
  }
  return words;
}

const SIGNED = /\/s\/|attorney|\bby:|\d\/\d{4}\s*$/i;

const PRINTED = new Set(
  (
    'signature signatures of reporting person date attorney in fact by poa explanation responses remarks name and address first last ' +
    'middle street city state zip inc corp corporation company co llc lp trust director officer other owner'
  ).split(' '),
);
