import { fieldPath } from '../../../model/fieldPath.ts';
import type { Footnote } from '../../../model/ownershipDocument.ts';
import { approximateMatch } from '../approximate.ts';
import { isCaption } from '../captions.ts';
import type { Evidence } from '../evidence.ts';
import { type FormLine, lineSlice } from '../formLines.ts';
import { joinLines } from '../joinLines.ts';
import type { Sections } from '../sections.ts';
import { partSignatures } from '../signatures/partSignatures.ts';
import { dateBelow } from '../signatures/readSignatures.ts';
import { mendText } from './mendText.ts';
import { looksLikeNewNote, type NoteMark, noteMarks } from './noteMarks.ts';
import { partNotes } from './partNotes.ts';
import { endsNotes, isSmallPrint } from './smallPrint.ts';

export interface NotesReading {
  readonly footnotes: readonly Footnote[];
  readonly remarks: string | null;
  /** Where the signatures have no heading they stand below the notes: what is no note. */
  readonly signatureLines: readonly FormLine[];
  /** What stands below the signatures, where a text may have put their dates. */
  readonly belowSignatures: readonly FormLine[];
}

/** The footnotes and remarks, and the lines of the signatures below them. */
export function readNotes(
  sections: Sections,
  facts: { readonly isScan: boolean; readonly owners: readonly string[] },
  evidence: Evidence,
): NotesReading {
  if (!isHeading(sections.notes[0]?.text ?? '') && !sections.notes.some((line) => /^\W*\(?1[).]/.test(line.text))) {
    const message = 'The heading “Explanation of Responses” is not found: notes may be missing.';
    evidence.missing(fieldPath('footnotes'), 'TEXT_PART_MISSING', message);
  }
  const own = sections.headings.has('signaturesHeading') && sections.signatures.length > 0;
  const all = textLines(sections.notes, /^\W*Explanation\s+of\s+Responses\W*/i);
  const notes = own ? all.filter((line) => !/^\W*\d\d\/\d\d\/\d{4}\W*$/.test(line.text)) : all;
  const remarks = textLines(sections.remarks, /^\W*Remarks\W*/i);
  const last = remarks.length > 0 || sections.remarks.length > 0 ? remarks : notes;
  const below = own ? null : partSignatures(last, { ...facts, dateBelow: dateBelow(sections.foot) !== null });
  const noteLines = below !== null && sections.remarks.length === 0 ? below.before : notes;
  const remarkLines = below !== null && sections.remarks.length > 0 ? below.before : remarks;
  return {
    footnotes: footnotesOf(noteLines, facts.isScan, evidence),
    remarks: remarksOf(remarkLines, facts.isScan, evidence),
    signatureLines: own ? sections.signatures : (below?.signatures ?? []),
    belowSignatures: own ? [...sections.notes, ...sections.foot] : sections.foot,
  };
}

function isHeading(text: string): boolean {
  const letters = text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return approximateMatch('explanationofresponses', letters, 7) !== null;
}

/** Without the heading, the printed sentences, and whatever the text has behind the last of them or before the first. */
function textLines(lines: readonly FormLine[], heading: RegExp): FormLine[] {
  const first = lines[0];
  if (first === undefined) return [];
  const head = heading.exec(first.text)?.[0].length ?? first.text.length;
  const all = [lineSlice(first, head, first.text.length), ...lines.slice(1)];
  const stop = all.findIndex((line) => endsNotes(line.text));
  const kept = stop < 0 ? all : all.slice(0, stop);
  const first1 = kept.findIndex((line) => /^\W*1\W{1,2}(?:\s+\S|[A-Z"“])/i.test(line.text));
  const before = first1 < 0 ? kept : kept.slice(0, first1);
  const print = before.findLastIndex((line) => isPrint(line) && /[a-z]{4}/i.test(line.text));
  return kept
    .slice(print + 1)
    .filter((line, i) => (line.cells.length > 0 ? !isPrint(line) && !isStray(line.text) : i > 0));
}

/** A piece of a table's captions, which a text of columns may leave anywhere; a note may end in the same words. */
function isStray(text: string): boolean {
  return /^\s*(?:1?\d|2A|3A)\.\s*$/.test(text) || (isCaption(text) && !/^\s*[a-z].*\.\s*$/.test(text));
}

function isPrint(line: FormLine): boolean {
  return line.cells.length > 0 && isSmallPrint(line.text);
}

function footnotesOf(lines: readonly FormLine[], isScan: boolean, evidence: Evidence): Footnote[] {
  const marks = noteMarks(lines, isScan);
  const words = lines.reduce((sum, line) => sum + (line.text.match(/[a-z]{3}/gi)?.length ?? 0), 0);
  if (marks.length === 0 && words > 3) {
    const message = 'Below “Explanation of Responses” stands text in which no note can be told by its mark.';
    evidence.missing(fieldPath('footnotes'), 'TEXT_VALUE_MISSING', message, {
      start: lines[0]?.start ?? 0,
      end: lines.at(-1)?.end ?? 0,
    });
  }
  const footnotes: Footnote[] = [];
  for (const { mark, pieces } of partNotes(lines, marks)) {
    const path = fieldPath('footnotes', footnotes.length);
    const joined = joinLines(pieces.map((line) => line.text));
    const text = isScan ? mendText(joined) : joined;
    footnotes.push({ id: `F${mark.number}`, text });
    const at = { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 };
    if (text === '') evidence.missing(path, 'TEXT_VALUE_MISSING', `The text of note ${mark.number} is missing.`, at);
    else evidence.stood(path, at);
    if (!mark.sure) tellOfMark(mark, evidence, footnotes.length - 1);
  }
  tellOfGaps(marks, evidence);
  if (isScan) tellOfRunTogether(lines, marks, evidence);
  return footnotes;
}

function tellOfMark(mark: NoteMark, evidence: Evidence, index: number): void {
  const message = `The mark of this note is not readable; by its place it is note ${mark.number}.`;
  evidence.unsure(fieldPath('footnotes', index, 'id'), 'TEXT_VALUE_UNSURE', message);
}

/** A number without a note: its mark is lost, and its text stands at the end of the note before. */
function tellOfGaps(inText: readonly NoteMark[], evidence: Evidence): void {
  const marks = inText.toSorted((a, b) => a.number - b.number);
  marks.forEach((mark, i) => {
    const before = marks[i - 1]?.number ?? 0;
    if (mark.number <= before + 1) return;
    const message = `Between notes ${before} and ${mark.number} the mark of a note is lost, and its text runs into another.`;
    evidence.missing(fieldPath('footnotes', before), 'TEXT_VALUE_MISSING', message);
    if (i > 0) evidence.unsure(fieldPath('footnotes', i - 1), 'TEXT_VALUE_UNSURE', message);
  });
}

/** A line that looks like the first of a note but has no mark. */
function tellOfRunTogether(lines: readonly FormLine[], marks: readonly NoteMark[], evidence: Evidence): void {
  // Where marks stand half-way down, the first lines of a note have none.
  if (/^\s*\S{0,3}[()]/.test(lines[marks[0]?.line ?? 0]?.text ?? '')) return;
  const first = marks[0]?.line ?? lines.length;
  const line = lines.find((_, i) => i > first && !marks.some((mark) => mark.line === i) && looksLikeNewNote(lines, i));
  if (line === undefined) return;
  const message = `“${line.text.trim().slice(0, 40)}…” begins like a note, but has no mark: notes may have run into one another.`;
  evidence.unsure(fieldPath('footnotes'), 'TEXT_VALUE_UNSURE', message, line);
}

function remarksOf(lines: readonly FormLine[], isScan: boolean, evidence: Evidence): string | null {
  const joined = joinLines(lines.map((line) => line.text));
  const text = isScan ? mendText(joined) : joined;
  if (text === '') return null;
  evidence.stood(fieldPath('remarks'), { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 });
  return text;
}
