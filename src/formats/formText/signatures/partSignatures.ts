import type { FormLine } from '../formLines.ts';
import { fullness } from '../joinLines.ts';

/** A signature's date as forms print it; dates within a text are seldom written so, and end in no full stop. */
export const FORM_DATE = /(?<![\d/])(\d{2})\s?\/\s?(\d{2})\s?\/\s?(\d{4})(?![\d/]|\.\s*$)/;

/** Wide enough for the widest signature cell of the forms, in characters; a note's line is longer, unless it is its last. */
const WIDTH_MAX = 48;

/** Parts the signatures at the end of some lines from the notes or remarks before them. */
export function partSignatures(lines: readonly FormLine[]): {
  before: readonly FormLine[];
  signatures: readonly FormLine[];
} {
  const last = lines.findLastIndex((line) => FORM_DATE.test(line.text));
  if (last < 0) return bySlash(lines);
  let first = topDate(lines, last);
  let gap = false;
  for (let i = first - 1; i >= 0; i--) {
    const line = lines[i];
    if (line === undefined) break;
    if (line.cells.length === 0) {
      gap = true;
      continue;
    }
    if (!mayBelong(line, lines[first], gap)) break;
    first = i;
    gap = false;
  }
  return { before: lines.slice(0, first), signatures: lines.slice(first) };
}

/** The first date of the signatures: upwards from the last, as long as lines are no wider than a signature's cell. */
function topDate(lines: readonly FormLine[], last: number): number {
  let top = last;
  for (let i = last - 1; i >= 0; i--) {
    const line = lines[i];
    if (line === undefined || startsNote(line.text)) break;
    if (FORM_DATE.test(line.text) && isSigned(line.text.trim())) top = i;
    else if (line.text.trim().length > WIDTH_MAX && indent(line) <= 60) break;
  }
  return top;
}

function startsNote(text: string): boolean {
  return /^\W{0,3}\d{1,2}[.)]\s/.test(text.trim());
}

function bySlash(lines: readonly FormLine[]): { before: readonly FormLine[]; signatures: readonly FormLine[] } {
  const first = lines.findLastIndex((line) => /(?:^|\s)\/s\//i.test(line.text));
  return first < 0
    ? { before: lines, signatures: [] }
    : { before: lines.slice(0, first), signatures: lines.slice(first) };
}

/** Whether a line belongs to the signatures that begin at `below`. */
function mayBelong(line: FormLine, below: FormLine | undefined, gap: boolean): boolean {
  const text = line.text.trim();
  const next = below?.text.trim() ?? '';
  if (startsNote(text)) return false;
  if (FORM_DATE.test(text) && isSigned(text)) return true;
  if (indent(line) > 60) return true;
  if (/^\W*\/s\//i.test(text) && text.length < 160) return true;
  if (text.length > WIDTH_MAX) return false;
  // The line below begins a signature by its own mark, or stands alone.
  if (/^\W*(?:\/s\/|by:)/i.test(next) && !/(?:by:?|,)$/i.test(text)) return false;
  if (FORM_DATE.test(next.slice(0, 12))) return true;
  return !gap && fullness(text, next, 32) > 0.9;
}

/** A line with a signature's date: at its end, or in the midst of a name that was put in one line. */
function isSigned(text: string): boolean {
  return dateAtEnd(text) || (text.length < 400 && /\/s\//i.test(text));
}

function dateAtEnd(text: string): boolean {
  const date = FORM_DATE.exec(text);
  return date !== null && (text.length - date.index - date[0].length <= 3 || text.length <= WIDTH_MAX * 2);
}

function indent(line: FormLine): number {
  return line.cells[0]?.from ?? 0;
}
