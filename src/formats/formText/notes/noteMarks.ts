import type { FormLine } from '../formLines.ts';
import { fullness, measure } from '../joinLines.ts';

/** The mark of a note at the beginning of a line. */
export interface NoteMark {
  readonly number: number;
  /** Index among the lines. */
  readonly line: number;
  /** Length of the mark with the space after it, in the line's text. */
  readonly length: number;
  /** False where text recognition garbled or lost the number and its place leaves room for another. */
  readonly sure: boolean;
}

const MARK = /^\s*[-•*"'“”‘’.,_|°~:;\s]{0,4}(?:\((\d{1,2})\)|(\d{1,2})[.)])[:.,;-]?(?=\s|$|[A-Z"“(])\s*/;
/** A full stop read as another mark, or lost; the number must be the next one. */
const COMMA = /^\s*\W{0,2}(\d{1,2})(?:\s?[,:;]\s+(?=[A-Z\d])|\s+(?=[A-Z]))/;
const GARBLED =
  /^\s*[-•*"'“”‘’.,_|\s]{0,4}(?:[([{]\s?[\w@©®]{0,3}\s?[)\]}]|[A-Za-z@©®\d]{1,3}\s?[)\]}]|["“”'’*°]{0,2}\s?[)\]]|[0-9lIOSZ]{1,2}\s?[.,])[:.,;]?(?=\s|$)\s*/;
/** A mark of which recognition made a short word, before the first word of a sentence. */
const AS_WORD = /^\s*\W{0,2}[a-z]{1,2}\s+(?=[A-Z])/;

/** What a line may be as the first of a note. */
interface Start {
  readonly number: number | null;
  readonly length: number;
  readonly cost: number;
  /** What it costs to take the line for no beginning of a note. */
  readonly ignored: number;
}

/** A number without a note costs this: notes are seldom lost. */
const GAP = 4;

/**
 * Where each note begins or has its mark. Numbers run upwards from 1; the reading that explains the lines' beginnings best is taken, so
 * that a number misread, garbled or, in a scan, lost is known from its neighbours.
 */
export function noteMarks(lines: readonly FormLine[], isScan = false): NoteMark[] {
  const width = Math.max(1, ...lines.map((line) => measure(line.text.trim())));
  const starts = lines.map((_, i) => startOf(lines, i, { width, isScan }));
  const sorted = inOrderOfText(starts);
  if (sorted !== null) return sorted;
  const misreadCost = isScan ? 2.5 : Number.POSITIVE_INFINITY;
  let ways = new Map<number, Way>([[0, { cost: 0, chosen: null }]]);
  starts.forEach((start, line) => {
    if (start === null) return;
    const next = new Map<number, Way>();
    const put = (number: number, way: Way) => {
      if ((next.get(number)?.cost ?? Number.POSITIVE_INFINITY) > way.cost) next.set(number, way);
    };
    for (const [last, way] of ways) {
      put(last, { ...way, cost: way.cost + start.ignored });
      for (const number of new Set([last + 1, start.number ?? 0])) {
        const gap = number - last - 1;
        if (gap < 0 || (gap > 0 && start.number === null)) continue;
        const misread = start.number !== null && number !== start.number ? misreadCost : 0;
        const chosen = { number, line, before: way.chosen };
        put(number, { cost: way.cost + start.cost + misread + gap * GAP, chosen });
      }
    }
    ways = next;
  });
  const best = [...ways.values()].reduce((a, b) => (b.cost < a.cost ? b : a));
  return marksOf(best, starts);
}

/** Some filers' programs sort the notes' ids as text: 1, 10, 11, 2, and so on. Null where the marks do not say so to the last. */
function inOrderOfText(starts: readonly (Start | null)[]): NoteMark[] | null {
  const marks = starts.flatMap((start, line): NoteMark[] =>
    start === null || start.number === null || start.cost > 0
      ? []
      : [{ number: start.number, line, length: start.length, sure: true }],
  );
  if (marks.length < FIRST_OF_TWO_DIGITS) return null;
  const expected = marks.map((_, i) => String(i + 1)).sort();
  return marks.every(({ number }, i) => String(number) === expected[i]) ? marks : null;
}

/** Before it, text and numbers have one order. */
const FIRST_OF_TWO_DIGITS = 10;

interface Way {
  readonly cost: number;
  readonly chosen: Chosen | null;
}

interface Chosen {
  readonly number: number;
  readonly line: number;
  readonly before: Chosen | null;
}

function marksOf(best: Way, starts: readonly (Start | null)[]): NoteMark[] {
  const marks: NoteMark[] = [];
  for (let one = best.chosen; one !== null; one = one.before) {
    const start = starts[one.line];
    const sure = start?.number === one.number;
    marks.unshift({ number: one.number, line: one.line, length: start?.length ?? 0, sure });
  }
  return marks.map((mark, i) => (mark.sure ? mark : { ...mark, sure: isOnlyOne(marks, i, starts) }));
}

/** Between the next marks that are readable stand no more garbled ones than notes are missing. */
function isOnlyOne(marks: readonly NoteMark[], at: number, starts: readonly (Start | null)[]): boolean {
  const below = marks.findIndex((mark, i) => i > at && mark.sure);
  if (below < 0 || marks[at]?.length === 0) return false;
  const above = marks.findLastIndex((mark, i) => i < at && mark.sure);
  const from = marks[above]?.line ?? -1;
  const to = marks[below]?.line ?? 0;
  const garbled = starts.filter((start, line) => line > from && line < to && start !== null && start.length > 0);
  return garbled.length === below - above - 1;
}

function startOf(
  lines: readonly FormLine[],
  at: number,
  { width, isScan }: { readonly width: number; readonly isScan: boolean },
): Start | null {
  const text = lines[at]?.text ?? '';
  const ends = endsAbove(lines, at, isScan);
  const isBreak = ends && isUnfilled(lines, at, width);
  const ignored = isBreak ? 5 : ends ? 3 : 1.5;
  const exact = MARK.exec(text);
  if (exact !== null && isText(text.slice(exact[0].length))) {
    return { number: Number(exact[1] ?? exact[2]), length: exact[0].length, cost: 0, ignored };
  }
  const comma = at > 0 || isScan ? COMMA.exec(text) : null;
  if (comma !== null && isText(text.slice(comma[0].length))) {
    return { number: Number(comma[1]), length: comma[0].length, cost: 0.5, ignored: isBreak ? 3 : ends ? 2 : 0.3 };
  }
  if (text.trim().length < 12) return null;
  const garbled = GARBLED.exec(text);
  if (garbled !== null && isText(text.slice(garbled[0].length))) {
    return { number: null, length: garbled[0].length, cost: 1.2, ignored: isBreak && isScan ? 2 : 0.5 };
  }
  if (!isScan || !isBreak) return null;
  const word = AS_WORD.exec(text);
  if (word !== null) return { number: null, length: word[0].length, cost: 1.5, ignored: 0.5 };
  return /^\W{0,2}[A-Z]/.test(text.trim()) ? { number: null, length: 0, cost: 2.5, ignored: 0 } : null;
}

/** Whether a line stands below one that ended a sentence with much room left: as only a new note does. */
export function looksLikeNewNote(lines: readonly FormLine[], at: number): boolean {
  const width = Math.max(1, ...lines.map((line) => measure(line.text.trim())));
  const text = lines[at]?.text.trim() ?? '';
  return text.length >= WORDS_MIN && endsAbove(lines, at, true) && isUnfilled(lines, at, width * 0.85);
}

/** Shorter lines are what recognition makes of specks and of the ends of others. */
const WORDS_MIN = 20;

function lineAbove(lines: readonly FormLine[], at: number): string | null {
  return (
    lines
      .slice(0, at)
      .findLast((line) => line.cells.length > 0)
      ?.text.trim() ?? null
  );
}

/** Whether the line above ends a sentence; text recognition may have taken its stop for a comma. */
function endsAbove(lines: readonly FormLine[], at: number, isScan: boolean): boolean {
  const above = lineAbove(lines, at);
  return above === null || (isScan ? /[.,:;)”"][\s.°_|~-]*$/ : /[.:;)”"]\s*$/).test(above);
}

/** Whether the line above had room for the first word of this one. */
function isUnfilled(lines: readonly FormLine[], at: number, width: number): boolean {
  const above = lineAbove(lines, at)?.replace(/[\s.,:;°_|~-]+$/, '') ?? '';
  return fullness(above, lines[at]?.text ?? '', width) < 0.93;
}

/** After its mark a note has words, or nothing: the mark may stand in a cell of its own. */
function isText(rest: string): boolean {
  return rest.trim() === '' || /[a-z]/i.test(rest);
}
