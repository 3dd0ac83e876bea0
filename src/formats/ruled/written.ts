import { measure } from '../formText/joinLines.ts';
import type { PageRun } from '../page/formPage.ts';
import type { LineMark, Segment } from '../secHtml/page/page.ts';
import type { Row } from './rows.ts';

/** What stands in one place of the form, its rows joined. */
export interface Written {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly marks: readonly LineMark[];
  readonly start: number;
  readonly end: number;
  /** Why another reading is possible; null when none is. */
  readonly doubt: string | null;
}

/** Where the letters of a run stood in the text that positions count in. */
export type PlaceOf = (run: PageRun) => { readonly start: number; readonly end: number };

/** What the pages were made of. */
export interface Source {
  readonly placeOf: PlaceOf;
  /** Widths of texts of which all letters are equally wide; null where they are estimated. Marks are letters there like others. */
  readonly widthOf: ((text: string) => number) | null;
}

export interface JoinOptions extends Source {
  /** What a row may be at most. */
  readonly width: number;
  /** A value without blanks, such as a number: a row goes on where the one before broke. */
  readonly solid?: boolean;
  /** The form's own words, which nothing depends on that stands between them. */
  readonly printed?: boolean;
  /** Words of any length may be broken: the column is narrow. */
  readonly squeezed?: boolean;
  readonly isMark?: (run: PageRun) => boolean;
}

/** Rows broken at a blank have one between them; a word that is wider than its column goes on after a stroke, or anywhere. */
export function joined(rows: readonly Row[], options: JoinOptions): Written {
  let text = '';
  let doubt: string | null = null;
  let before: { text: string; width: number } | null = null;
  const segments: Segment[] = [];
  const marks: LineMark[] = [];
  for (const row of rows) {
    const own = rowText(row, options);
    if (own.text !== '') {
      if (before !== null) {
        const gap = gapBetween(before, own, options);
        text += gap.blank ? ' ' : '';
        if (gap.doubtful) doubt = BROKEN;
      }
      for (const segment of own.segments) segments.push({ ...segment, at: text.length + segment.at });
      text += own.text;
      before = own;
    }
    for (const mark of own.marks) marks.push({ ...mark, at: text.length });
  }
  if (text.includes('\ufffd')) doubt = LOST;
  const all = [...segments, ...marks];
  const start = Math.min(...all.map((place) => place.start));
  const end = Math.max(...all.map((place) => place.end));
  const at = all.length === 0 ? { start: 0, end: 0 } : { start, end };
  return { text, segments, marks, ...at, doubt };
}

const BROKEN = 'A word is wider than its column and is broken there; it may as well be two words.';
const LOST = 'The page has a sign here in the place of a character that it could not show.';

function rowText(row: Row, { placeOf, isMark }: JoinOptions): Measured & Pick<Written, 'segments' | 'marks'> {
  let text = '';
  let width = 0;
  const segments: Segment[] = [];
  const marks: LineMark[] = [];
  row.pieces.forEach((piece, i) => {
    if (i > 0 && text !== '') text += ' ';
    piece.runs.forEach(({ run, at }, j) => {
      if (isMark?.(run) === true) {
        marks.push(...marksIn(run, placeOf));
        return;
      }
      const before = piece.runs[j - 1];
      const isApart = before !== undefined && at > before.at + before.run.text.trim().length;
      if (isApart && text !== '' && !text.endsWith(' ')) text += ' ';
      const letters = run.text.trim();
      segments.push({ at: text.length, length: letters.length, ...placeOf(run), run: segments.length });
      text += letters;
      width += run.right - run.left;
    });
  });
  return { text: text.trimEnd(), width: Math.max(width, text === '' ? 0 : row.right - row.left), segments, marks };
}

function marksIn(run: PageRun, placeOf: PlaceOf): LineMark[] {
  const { start } = placeOf(run);
  return [...run.text.trim().matchAll(/\((\d{1,3})\)/g)].map((match) => {
    const from = start + match.index;
    return { at: 0, number: match[1] ?? '', start: from, end: from + match[0].length };
  });
}

interface Measured {
  readonly text: string;
  readonly width: number;
}

/** A narrower word makes its column as wide as it is, in points: estimated, or as wide as twenty letters of a plain text. */
const WHOLE_WORD = { estimated: 85, exact: 100 };
/** Widths of words are estimates, by the letters that they have. */
const SURE = 0.9;

function gapBetween(before: Measured, next: Measured, { width, solid, squeezed, printed, widthOf }: JoinOptions) {
  if (printed === true) return { blank: true, doubtful: false };
  if (solid === true) return { blank: false, doubtful: false };
  const unit = before.width / Math.max(1, weight(before.text));
  const measured = widthOf ?? ((text: string): number => weight(text) * unit);
  const room = widthOf === null ? width * SURE : width;
  const last = /\S*$/.exec(before.text)?.[0] ?? '';
  const first = /^\S*/.exec(next.text)?.[0] ?? '';
  const word = measured(last + first);
  const whole = widthOf === null ? WHOLE_WORD.estimated : WHOLE_WORD.exact;
  if (word <= room || (squeezed !== true && Math.min(word, width) <= whole)) return { blank: true, doubtful: false };
  if (/\S[-/]$/.test(last) || (widthOf !== null && isMarked(last, next.text))) return { blank: false, doubtful: true };
  // A stroke alone may be a word, or the head of one that was broken behind it.
  if (/^[-/]$/.test(last)) return { blank: true, doubtful: true };
  if (last !== before.text) return { blank: true, doubtful: false };
  // Letters of another typeface go on together.
  const letter = widthOf === null && OTHER_TYPE.test(last + first) ? first : ([...first][0] ?? '');
  const isFull = before.width + measured(letter) > room;
  return { blank: !isFull, doubtful: isFull };
}

/** Marks that a row ended before, or within. */
function isMarked(last: string, next: string): boolean {
  const isWithin = /\(\d{0,3}$/.test(last) && /^\d{0,3}\)/.test(next);
  return isWithin || (last !== '' && /^(?:\(\d{1,3}\))+(?:\(\d{0,3})?$/.test(next));
}

const OTHER_TYPE = /[^\u0000-\u2fff]/;

/** Letters of East Asia are about twice as wide as ours. */
function weight(text: string): number {
  let wide = 0;
  for (const c of text) if (c >= '\u1100') wide++;
  return measure(text) + 0.9 * wide;
}
