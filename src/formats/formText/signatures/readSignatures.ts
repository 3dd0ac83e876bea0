import type { CalendarDate } from '../../../base/calendarDate.ts';
import { fieldPath } from '../../../model/fieldPath.ts';
import type { OwnerSignature } from '../../../model/ownershipDocument.ts';
import { approximateMatch } from '../approximate.ts';
import type { Evidence } from '../evidence.ts';
import { parseFormDate } from '../formDate.ts';
import { type FormLine, lineSlice } from '../formLines.ts';
import { joinLines } from '../joinLines.ts';
import { isSmallPrint } from '../notes/smallPrint.ts';
import { groupsAtLabels, labelledBlocks } from './labelledSignatures.ts';
import { type SignatureLines, signatureBlocks } from './signatureBlocks.ts';
import { findDate, mendSignatureDate } from './signatureDates.ts';
import { mendName } from './signatureName.ts';
import { nameLooksMisread } from './signers.ts';

/** What the reader of signatures must know of the rest of the form. */
export interface SignatureFacts {
  readonly isScan: boolean;
  readonly period: CalendarDate | null;
  /** Names of the reporting persons. */
  readonly owners: readonly string[];
}

/** The names and dates of the signatures, from their lines and, where a date was put below its label, from those after it. */
export function readSignatures(
  lines: readonly FormLine[],
  foot: readonly FormLine[],
  facts: SignatureFacts,
  evidence: Evidence,
): OwnerSignature[] {
  const blocks = blocksOf(lines, foot, facts);
  const dates = blocks.map(({ date }) => (date === null ? null : parseFormDate(date.text)));
  const signatures = blocks
    .map((block, index) => ({ name: nameOf(block, index, facts, evidence), date: dateIn(block, index) }))
    .filter((signature) => signature.name !== null || signature.date !== null);
  if (signatures.length === 0) {
    evidence.missing(fieldPath('ownerSignatures'), 'TEXT_VALUE_MISSING', 'No signature is in the text.');
  }
  return signatures;

  function dateIn({ date: written }: SignatureLines, index: number): CalendarDate | null {
    const others = dates.filter((date) => date !== null);
    return dateOf(written, dates[index] ?? null, index, { ...facts, others }, evidence);
  }
}

function blocksOf(lines: readonly FormLine[], foot: readonly FormLine[], facts: SignatureFacts): SignatureLines[] {
  const { isScan } = facts;
  const groups = groupsAtLabels(lines);
  const own = groups.map((group) => group.map((line) => withoutLabels(line, isScan)).filter((line) => line !== null));
  if (groups.length > 1) return labelledBlocks(own, foot.flatMap(dateAlone), facts);
  const all = own.flat();
  const dated = all.some((line) => findDate(line.text, isScan) !== null);
  const below = dated ? null : dateBelow(foot);
  return signatureBlocks(below === null ? all : [...all, below], facts);
}

/** The date that is all there is in a line, but for its label and marks. */
function dateAlone(line: FormLine): FormLine[] {
  const date = /^\W*\d\d\/\d\d\/\d{4}\W*(?:Date)?\W*$/i.test(line.text) ? findDate(line.text) : null;
  return date === null ? [] : [lineSlice(line, date.index, date.index + date.text.length)];
}

/** Some texts have the date behind the label of its cell. */
export function dateBelow(foot: readonly FormLine[]): FormLine | null {
  const near = foot.slice(0, 6).filter((line) => !isSmallPrint(line.text));
  for (const line of near) {
    const date = findDate(line.text);
    if (date !== null) return lineSlice(line, date.index, date.index + date.text.length);
  }
  return foot.flatMap(dateAlone)[0] ?? null;
}

const LABELS = /^\W*Signatures?\W*$|^\W*Date\W*$|[*“"=]{0,3}\s?Signature of Reporting Person|^\W+$/i;

/** Null for a line that is a label and no more; empty lines stay, since they part signatures. */
function withoutLabels(line: FormLine, isScan: boolean): FormLine | null {
  if (line.cells.length === 0 || findDate(line.text, isScan) !== null) return line;
  return LABELS.test(line.text) || (isScan && isHeading(line.text)) ? null : line;
}

/** The heading “Signatures” with letters misread, and specks beside it. */
function isHeading(text: string): boolean {
  const letters = text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return letters.length <= 15 && !text.includes('/') && approximateMatch('signatures', letters, 2) !== null;
}

/** The pieces of the name; the hyphen that a reader of PDFs drops where it joins a broken word is put back. */
function textsOf(block: SignatureLines): string[] {
  const before = block.pieces.findLastIndex((piece) => piece.end === block.date?.start);
  return block.pieces.map((piece, i) => (block.brokenWord && i === before ? `${piece.text}-` : piece.text));
}

function nameOf(block: SignatureLines, index: number, facts: SignatureFacts, evidence: Evidence): string | null {
  const { isScan, owners } = facts;
  const name = mendName(joinLines(textsOf(block)), isScan);
  const path = fieldPath('ownerSignatures', index, 'name');
  const first = block.pieces[0];
  if (first !== undefined) evidence.stood(path, { start: first.start, end: block.pieces.at(-1)?.end ?? first.end });
  if (name === '') {
    evidence.missing(path, 'TEXT_VALUE_MISSING', 'The name of this signature is missing.', block.date);
    return null;
  }
  if (isScan && block.pieces.length > 2 && (name.match(/\/s\//g)?.length ?? 0) > 1) {
    const message = 'More than one signature stands in this name: a date between them is lost.';
    evidence.unsure(fieldPath('ownerSignatures'), 'TEXT_VALUE_UNSURE', message);
  }
  if (isScan && nameLooksMisread(name, owners)) {
    evidence.unsure(path, 'TEXT_VALUE_UNSURE', 'The name has signs of misreading. Compare it with the page.');
  }
  if (block.isDoubtful) {
    evidence.unsure(
      path,
      'TEXT_VALUE_UNSURE',
      'The name may begin or end a line sooner or later: two signatures touch.',
    );
  }
  if (block.cut) evidence.unsure(path, 'TEXT_VALUE_UNSURE', 'Letters between the lines of this name are left out.');
  return name;
}

function dateOf(
  written: FormLine | null,
  read: CalendarDate | null,
  index: number,
  facts: SignatureFacts & { readonly others: readonly CalendarDate[] },
  evidence: Evidence,
): CalendarDate | null {
  const path = fieldPath('ownerSignatures', index, 'date');
  if (written !== null) evidence.stood(path, written);
  if (read !== null) return read;
  const mended = written === null || !facts.isScan ? null : mendSignatureDate(written.text, facts.period, facts.others);
  if (mended !== null) {
    const message = `“${written?.text.trim()}” is taken for a date that looks like it.`;
    evidence.unsure(path, 'TEXT_VALUE_UNSURE', message);
    return mended;
  }
  const message = written === null ? 'The date of this signature is missing.' : `${written.text.trim()} is no date.`;
  evidence.missing(path, 'TEXT_VALUE_MISSING', message, written);
  return null;
}
