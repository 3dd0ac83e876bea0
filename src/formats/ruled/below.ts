import { textOf } from './boxes.ts';
import type { PageWriter } from './pageWriter.ts';
import type { Row } from './rows.ts';
import { joined, type Source } from './written.ts';

const SIGNATURE = /^\*\* ?Signature of Reporting Person/i;
const DATE = /^\d{1,2}\/\d{1,2}\/\d{4}$/;
const NOTE = /^(\d{1,3})\.(?: |$)/;
const REMARKS = /^Remarks ?:$/i;
/** Places that are one differ by less (points). */
const SAME = 3;

/** What stands below the heading of the explanations: notes, remarks, signatures, the form's small print. */
export interface Below {
  /** Each with its number before it; the first rows may be others. */
  readonly notes: readonly (readonly Row[])[];
  readonly remarks: readonly Row[] | null;
  /** Name and date, which stands in the first row of the name. */
  readonly signatures: readonly (readonly Row[])[];
  readonly foot: readonly Row[];
  /** Where dates begin. */
  readonly dateLeft: number;
  readonly edge: number;
}

/** Null where the rows do not stand as they are printed by this program: notes set in below their numbers, names above a line. */
export function belowOf(rows: readonly Row[]): Below | null {
  const foot = rows.findLastIndex((row) => SIGNATURE.test(textOf(row)));
  const dateLeft = rows[foot]?.pieces.find(({ text }) => /^Date$/i.test(text))?.left;
  if (foot < 0 || dateLeft === undefined) return null;
  const isDated = (row: Row): boolean =>
    row.pieces.some(({ left, text }) => Math.abs(left - dateLeft) < SAME && DATE.test(text));
  const signed = rows.findIndex((row, i) => i < foot && isDated(row));
  const end = signed < 0 ? foot : signed;
  const edge = Math.min(...rows.map(({ left }) => left));
  const isAtEdge = (row: Row): boolean => row.left - edge < SAME;
  const remarks = rows.findIndex((row, i) => i < end && isAtEdge(row) && REMARKS.test(textOf(row)));
  const notes: Row[][] = [];
  for (const row of rows.slice(0, remarks < 0 ? end : remarks)) {
    if (isAtEdge(row) || notes.length === 0) notes.push([row]);
    else notes.at(-1)?.push(row);
  }
  // A paragraph at the edge without a number is the sentence that nothing is owned, or none of ours.
  if (notes.some(([row], i) => row !== undefined && i > 0 && !NOTE.test(textOf(row)))) return null;
  const signatures: Row[][] = [];
  for (const row of rows.slice(end, foot)) {
    if (isDated(row)) signatures.push([row]);
    else signatures.at(-1)?.push(row);
  }
  return {
    notes,
    remarks: remarks < 0 ? null : rows.slice(remarks, end),
    signatures,
    foot: rows.slice(foot),
    ...{ dateLeft, edge },
  };
}

/** The numbers of the notes. */
export function noteNumbers({ notes }: Below): Set<string> {
  return new Set(notes.flatMap(([row]) => (row === undefined ? [] : (NOTE.exec(textOf(row))?.[1] ?? []))));
}

export function writeBelow(below: Below, source: Source, width: number, writer: PageWriter): void {
  const write = (rows: readonly Row[], room = width): void => writer.write(joined(rows, { ...source, width: room }));
  for (const note of below.notes) write(note);
  if (below.remarks !== null) {
    write(below.remarks.slice(0, 1));
    for (const paragraph of paragraphsOf(below.remarks.slice(1), width)) write(paragraph);
  }
  writer.container = SIGNATURES;
  for (const rows of below.signatures) {
    const isDate = (left: number): boolean => Math.abs(left - below.dateLeft) < SAME;
    write(
      rows.map((row) => ({ ...row, pieces: row.pieces.filter(({ left }) => !isDate(left)) })),
      below.dateLeft - below.edge,
    );
    write(rows.map((row) => ({ ...row, pieces: row.pieces.filter(({ left }) => isDate(left)) })));
  }
  for (const piece of below.foot[0]?.pieces ?? []) write([{ ...(below.foot[0] as Row), pieces: [piece] }]);
  writer.container = 0;
  for (const row of below.foot.slice(1)) write([row]);
}

const SIGNATURES = 1;

/** A row that had room for the next word ends a paragraph. */
function paragraphsOf(rows: readonly Row[], width: number): Row[][] {
  const paragraphs: Row[][] = [];
  let before: Row | null = null;
  for (const row of rows) {
    if (before === null || hadRoom(before, row, width)) paragraphs.push([row]);
    else paragraphs.at(-1)?.push(row);
    before = row;
  }
  return paragraphs;
}

function hadRoom(before: Row, row: Row, width: number): boolean {
  const [own, next] = [textOf(before), textOf(row)];
  const unit = (before.right - before.left) / Math.max(1, own.length);
  const word = /^\S*/.exec(next)?.[0] ?? '';
  return before.right - before.left + (word.length + 2) * unit * 1.1 < width * 0.97;
}
