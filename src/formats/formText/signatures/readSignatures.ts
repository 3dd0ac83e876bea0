import { fieldPath } from '../../../model/fieldPath.ts';
import type { OwnerSignature } from '../../../model/ownershipDocument.ts';
import type { Evidence } from '../evidence.ts';
import { parseFormDate } from '../formDate.ts';
import { type FormLine, lineSlice } from '../formLines.ts';
import { joinLines } from '../joinLines.ts';
import { isSmallPrint } from '../notes/smallPrint.ts';
import { FORM_DATE } from './partSignatures.ts';
import { type SignatureLines, signatureBlocks } from './signatureBlocks.ts';

/** The names and dates of the signatures, from their lines and, where a date was put below its label, from those after it. */
export function readSignatures(
  lines: readonly FormLine[],
  foot: readonly FormLine[],
  evidence: Evidence,
): OwnerSignature[] {
  const own = lines.map(withoutLabels).filter((line) => line !== null);
  const dated = own.some((line) => FORM_DATE.test(line.text));
  const all = dated ? own : [...own, ...datesBelow(foot)];
  const signatures = signatureBlocks(all)
    .map((block, index) => signatureOf(block, index, evidence))
    .filter((signature) => signature.name !== null || signature.date !== null);
  if (signatures.length === 0) {
    evidence.missing(fieldPath('ownerSignatures'), 'TEXT_VALUE_MISSING', 'No signature is in the text.');
  }
  return signatures;
}

/** Some texts have the date behind the label of its cell. */
function datesBelow(foot: readonly FormLine[]): FormLine[] {
  const near = foot.slice(0, 6).filter((line) => FORM_DATE.test(line.text) && !isSmallPrint(line.text));
  return near.slice(0, 1).flatMap((line) => {
    const date = FORM_DATE.exec(line.text);
    return date === null ? [] : [lineSlice(line, date.index, date.index + date[0].length)];
  });
}

const LABELS = /^\W*Signatures\W*$|^\W*Date\W*$|[*“"=]{0,3}\s?Signature of Reporting Person|^\W+$/i;

/** Null for a line that is a label and no more; empty lines stay, since they part signatures. */
function withoutLabels(line: FormLine): FormLine | null {
  if (line.cells.length === 0) return line;
  return LABELS.test(line.text) && !FORM_DATE.test(line.text) ? null : line;
}

/** A word broken at its hyphen that a text put together with a space, or without the hyphen in the one phrase where that shows. */
function mendName(name: string): string {
  return name
    .replace(/[\s_|~—-]+$/, '')
    .replace(/([a-z])- (?=[a-z])/g, '$1-')
    .replace(/\b(attorney)-?(in)-?(fact)\b/gi, '$1-$2-$3');
}

/** The pieces of the name; the hyphen that a reader of PDFs drops where it joins a broken word is put back. */
function textsOf(block: SignatureLines): string[] {
  const before = block.pieces.findLastIndex((piece) => piece.end === block.date?.start);
  return block.pieces.map((piece, i) => (block.brokenWord && i === before ? `${piece.text}-` : piece.text));
}

function signatureOf(block: SignatureLines, index: number, evidence: Evidence): OwnerSignature {
  const name = mendName(joinLines(textsOf(block)));
  const path = fieldPath('ownerSignatures', index);
  const date = block.date === null ? null : parseFormDate(block.date.text);
  const first = block.pieces[0];
  if (first !== undefined) {
    evidence.stood(fieldPath(path, 'name'), { start: first.start, end: block.pieces.at(-1)?.end ?? first.end });
  }
  if (block.date !== null) evidence.stood(fieldPath(path, 'date'), block.date);
  if (name === '') {
    evidence.missing(
      fieldPath(path, 'name'),
      'TEXT_VALUE_MISSING',
      'The name of this signature is missing.',
      block.date,
    );
  }
  if (date === null) {
    const message = block.date === null ? 'The date of this signature is missing.' : `${block.date.text} is no date.`;
    evidence.missing(fieldPath(path, 'date'), 'TEXT_VALUE_MISSING', message, block.date);
  }
  return { name: name === '' ? null : name, date };
}
