import type { FormLine } from '../formLines.ts';
import type { Sections } from '../sections.ts';
import { ownersTableRows } from './ownersTable.ts';
import { plainWord } from './partShapes.ts';

/** Words of the names that a form prints below its tables: in signatures, the owners' table and the boxes of a joint filing. */
export function knownNames(sections: Sections): Set<string> {
  const lines = [
    ...sections.signatures,
    ...[...sections.notes, ...sections.remarks].slice(-8).filter((line) => SIGNED.test(line.text)),
  ];
  const printed = [
    ...ownersTableRows(sections.owners).map((row) => row.lines[0] ?? ''),
    ...sections.furtherOwners.flatMap((box) => nameLines(box).map((line) => line.text)),
  ];
  const words = new Set<string>();
  for (const text of [...lines.map((line) => line.text), ...printed]) {
    for (const word of text.split(/[\s,/]+/)) {
      const plain = plainWord(word);
      if (plain.length > 1 && /^[\W_]*\p{Lu}/u.test(word) && !PRINTED.has(plain)) words.add(plain);
    }
  }
  return words;
}

/** What stands above `(Last)` in a box of a joint filing. */
function nameLines(box: readonly FormLine[]): readonly FormLine[] {
  const end = box.findIndex((line) => /\(Last\)/i.test(line.text));
  return box.slice(1, Math.min(4, end));
}

const SIGNED = /\/s\/|attorney|\bby:|\d\/\d{4}\s*$/i;

const PRINTED = new Set(
  (
    'signature signatures of reporting person date attorney in fact by poa explanation responses remarks name and address first last ' +
    'middle street city state zip inc corp corporation company co llc lp trust director officer other owner'
  ).split(' '),
);
