import { type FormLine, lineSlice } from '../formLines.ts';
import { fullness, measure } from '../joinLines.ts';
import type { NoteMark } from './noteMarks.ts';

export interface NoteLines {
  readonly mark: NoteMark;
  /** The lines of the note's text, without the mark. */
  readonly pieces: readonly FormLine[];
}

/**
 * Gives each line of text to its note. Most forms print the mark beside the first line; some print it half-way down the note, so that
 * the first lines stand above it. There, notes part where a line ends before it is full.
 */
export function partNotes(lines: readonly FormLine[], marks: readonly NoteMark[]): NoteLines[] {
  const first = marks[0];
  if (first === undefined) return [];
  const starts = marks.map((mark) => mark.line);
  const start = lines.findIndex((line) => line.cells.length > 0);
  // Marks such as `1.` stand at the top of their notes; `(1)` may stand half-way down.
  if (/^\s*\S{0,2}\(|^\s*\w{1,2}\)/.test(lines[first.line]?.text ?? '')) {
    const width = Math.max(...lines.map((line) => measure(line.text.trim())));
    const mode = { width, halfway: start < first.line };
    starts[0] = start;
    for (let i = 1; i < marks.length; i++) {
      starts[i] = boundary(lines, marks, starts, i, mode);
      if (starts[i] !== marks[i]?.line) mode.halfway = true;
    }
  }
  return marks.map((mark, i) => {
    const pieces: FormLine[] = [];
    for (let at = starts[i] ?? 0; at < (starts[i + 1] ?? lines.length); at++) {
      const line = lines[at];
      if (line === undefined || line.cells.length === 0) continue;
      pieces.push(at === mark.line ? lineSlice(line, mark.length, line.text.length) : line);
    }
    return { mark, pieces: pieces.filter((line) => line.cells.length > 0) };
  });
}

/** The first line of the `i`th note, when marks stand half-way down: between the mark before and its own. */
function boundary(
  lines: readonly FormLine[],
  marks: readonly NoteMark[],
  starts: readonly number[],
  i: number,
  mode: { readonly width: number; readonly halfway: boolean },
): number {
  const above = marks[i - 1]?.line ?? 0;
  const own = marks[i]?.line ?? above + 1;
  // As many lines below the mark as above it.
  const balanced = above + (above - (starts[i - 1] ?? above)) + 1;
  let best = own;
  let least = Number.POSITIVE_INFINITY;
  for (let at = above + 1; at <= own; at++) {
    const line = lines[at];
    if (line === undefined || line.cells.length === 0) continue;
    const last = lastText(lines, marks, above, at);
    const text = at === own ? firstText(lines, marks[i]) : line.text;
    const play = mode.halfway ? Math.min(3, Math.abs(at - balanced)) * 0.6 : at === own ? 0 : 1;
    const cost = parting(last, text, mode.width) + play;
    if (cost < least) [least, best] = [cost, at];
  }
  return best;
}

function firstText(lines: readonly FormLine[], mark: NoteMark | undefined): string {
  if (mark === undefined) return '';
  const own = lines[mark.line]?.text.slice(mark.length) ?? '';
  if (own.trim() !== '') return own;
  return lines.slice(mark.line + 1).find((line) => line.cells.length > 0)?.text ?? '';
}

function lastText(lines: readonly FormLine[], marks: readonly NoteMark[], above: number, at: number): string {
  for (let i = at - 1; i >= above; i--) {
    const line = lines[i];
    if (line === undefined || line.cells.length === 0) continue;
    const mark = marks.find((m) => m.line === i);
    const text = mark === undefined ? line.text : line.text.slice(mark.length);
    if (text.trim() !== '') return text;
  }
  return '';
}

/** How unlike the end of one note and the beginning of the next two lines are. */
function parting(last: string, next: string, width: number): number {
  if (last === '') return 3;
  const full = Math.max(0, Math.min(1, (fullness(last, next, width) - 0.85) * 8)) * 2;
  return full + (/[.;:)”"]\s*$/.test(last) ? 0 : 1) + (/^\s*["“(]?[A-Z(]/.test(next) ? 0 : 2);
}
