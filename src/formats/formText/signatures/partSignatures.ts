import type { FormLine } from '../formLines.ts';
import { fullness, measure } from '../joinLines.ts';
import { findDate } from './signatureDates.ts';
import { beginsOwner } from './signers.ts';

/** What tells signatures from the notes or remarks above them. */
export interface PartingFacts {
  readonly isScan: boolean;
  /** A date stands below the label of the signature. */
  readonly dateBelow: boolean;
  /** Names of the reporting persons. */
  readonly owners: readonly string[];
}

export interface Parted {
  readonly before: readonly FormLine[];
  readonly signatures: readonly FormLine[];
}

/**
 * Parts the signatures at the end of some lines from the notes or remarks before them: at the line from which on the lines look most like
 * signatures, which fill a narrow cell and end in dates.
 */
export function partSignatures(lines: readonly FormLine[], facts: PartingFacts): Parted {
  const texts = lines.map((line) => line.text.trim());
  if (!facts.dateBelow && !texts.some((text) => findDate(text, facts.isScan) !== null || SIGNED.test(text))) {
    return { before: lines, signatures: [] };
  }
  let sum = 0;
  let most = 0;
  let first = lines.length;
  for (let i = lines.length - 1; i >= 0; i--) {
    const text = texts[i] ?? '';
    if (text === '') continue;
    if (STARTS_NOTE.test(text)) break;
    sum += weight(lines, i, facts);
    const score = sum + beginning(texts, i) - unfilled(texts, i, facts);
    if (score > most) [most, first] = [score, i];
  }
  return { before: lines.slice(0, first), signatures: lines.slice(first) };
}

const STARTS_NOTE = /^\W{0,3}\d{1,2}[.)]\s/;
const SIGNED = /(?:^|\s)\/s\//i;
const BEGINS_PART = /^\W*(?:By|Name|Title|Its)\s?:/i;
const OF_SIGNERS =
  /\b(?:attorney|in.fact|managing member|general partner|trustee|signatory|president|secretary|officer|counsel|LLC|L\.?L\.?C|L\.?P|Inc|Ltd)\b/i;

/** How much a line looks like one of a signature. */
function weight(lines: readonly FormLine[], at: number, { owners, isScan }: PartingFacts): number {
  const line = lines[at];
  const text = line?.text.trim() ?? '';
  const isMarked = SIGNED.test(text) || BEGINS_PART.test(text);
  let sum = (line?.cells[0]?.from ?? 0) > 60 ? 3 : 0;
  if (SIGNED.test(text)) sum += 5;
  else if (BEGINS_PART.test(text)) sum += 4;
  if (beginsOwner(text, owners)) sum += 3;
  else if (OF_SIGNERS.test(text)) sum += 1;
  const isDated = endsInDate(text, isScan);
  if (isDated) sum += 5;
  if (!isMarked && !isDated) sum += ofWidth(text);
  if (/[a-z]{4}\.$/.test(text)) sum -= 3;
  if (/^\W*Exhibit\b/i.test(text)) sum -= 6;
  return sum;
}

/** The cell of a signature is narrow; notes and remarks are as wide as the page, but for their last lines. */
function ofWidth(text: string): number {
  const width = measure(text);
  if (width <= CELL) return 1;
  return width <= 48 ? -2 : width <= 80 ? -3 : -5;
}

/** Width of the cell of a signature's name, in widths of a small letter. */
const CELL = 38;

/** A line with a signature's date: at its end, or in the midst of a name that was put in one line. */
function endsInDate(text: string, isScan: boolean): boolean {
  const date = findDate(text, isScan);
  if (date === null) return false;
  if (text.length < 500 && SIGNED.test(text)) return true;
  return text.length - date.index - date.text.length <= 3 || text.length <= 96;
}

/** How much a line looks like the first of the signatures. */
function beginning(texts: readonly string[], at: number): number {
  const text = texts[at] ?? '';
  const above = texts.slice(0, at).findLast((one) => one !== '') ?? '';
  let sum = texts[at - 1] === '' ? 1 : 0;
  if (SIGNED.test(text.slice(0, 6))) sum += 3;
  if (!/[a-z]/i.test(text)) sum -= 3;
  if (!/^[^a-z]*[A-Z/\d]/.test(text)) sum -= 3;
  if (above === '' || /[.:;)"”]$/.test(above)) sum += 1;
  else if (/(?:,|\b(?:by:?|for|of|and|the))$/i.test(above)) sum -= 3;
  return sum;
}

/** Above the first date the lines of a name are full: one that is not ends something else. */
function unfilled(texts: readonly string[], from: number, { owners, isScan }: PartingFacts): number {
  const date = texts.findIndex((text, i) => i >= from && findDate(text, isScan) !== null);
  const above = texts.slice(from, date < 0 ? texts.length : date).filter((text) => text !== '');
  const written = date < 0 ? '' : (texts[date] ?? '');
  const pieces = findDate(written, isScan)?.index === 0 || date < 0 ? above : [...above, written];
  let sum = 0;
  for (let i = 0; i + 1 < pieces.length; i++) {
    const [text = '', next = ''] = [pieces[i], pieces[i + 1]];
    if (fullness(text, next, 32) > 0.9) continue;
    const goesOn = BEGINS_PART.test(next) || beginsOwner(text, owners) || BEGINS_PART.test(text) || SIGNED.test(text);
    sum += goesOn ? 0.5 : 4;
  }
  return sum;
}
