import type { FormLine } from '../formLines.ts';
import { offsetIn } from '../formLines.ts';

/** One cell of a row, its pieces of all lines put together. */
export interface AsciiCell {
  readonly text: string;
  /** The same with a space wherever a piece fills its column, so that a line may have broken a word or between words. */
  readonly spaced: string;
  readonly start: number;
  readonly end: number;
}

export interface AsciiTable {
  /** Columns that the ruler of the table marks. */
  readonly columns: number;
  /** A null cell is empty. */
  readonly rows: readonly (readonly (AsciiCell | null)[])[];
  /** Text that runs over the edge of its column and so belongs to none. */
  readonly stray: readonly { readonly row: number; readonly text: string }[];
}

/** `<S>` and `<C>` stand where the columns of an EDGAR table begin (EDGAR Filer Manual, tables in ASCII documents). */
const RULER = /^\s*<S>(?:\s*<C>)+\s*$/i;
/** A line that parts rows: rules, bars and spaces alone; a hyphen that begins a line is escaped `- -` in mail. */
const PARTING = /^[\s|_=+-]*$/;

/** The table behind a ruler, cut into cells at its bars, or at the marks of the ruler where it has none. Null without a ruler. */
export function asciiTable(lines: readonly FormLine[]): AsciiTable | null {
  const at = lines.findIndex(({ text }) => RULER.test(text));
  const ruler = lines[at]?.text;
  if (ruler === undefined) return null;
  const starts = [...ruler.matchAll(/<[SC]>/gi)].map((tag) => tag.index);
  const letter = [starts.at(-2) ?? 0, starts.at(-1) ?? 0] as const;
  const groups = groupsOf(lines.slice(at + 1)).flatMap((group) => partAtLetters(group, letter));
  const stray: { row: number; text: string }[] = [];
  const rows = groups.map((group, row) => {
    const cut = group.map((line) => cutLine(line, starts, (text) => stray.push({ row, text })));
    return starts.map((_, column) => joined(cut.flatMap((cells) => cells[column] ?? [])));
  });
  return { columns: starts.length, rows, stray };
}

/** Runs of lines that rules or empty lines part; the table ends at its closing tag or the caption of the next. */
function groupsOf(lines: readonly FormLine[]): FormLine[][] {
  const end = lines.findIndex(({ text }) => /^\s*<\/?(?:TABLE|CAPTION)>/i.test(text));
  const groups: FormLine[][] = [];
  let last: FormLine | null = null;
  for (const line of end < 0 ? lines : lines.slice(0, end)) {
    if (PARTING.test(line.text)) {
      last = null;
      continue;
    }
    if (last !== null && line.number === last.number + 1) groups.at(-1)?.push(line);
    else groups.push([line]);
    last = line;
  }
  return groups;
}

/** Where nothing parts them, each row has its own D or I, in the last column but one of every form. */
function partAtLetters(group: readonly FormLine[], [from, to]: readonly [number, number]): FormLine[][] {
  const has = (line: FormLine) => /^[\s|]*[DI](?:\s?\(\d{1,2}\))*[\s|]*$/.test(line.text.slice(from, to));
  const parts: FormLine[][] = [];
  let hasLetter = false;
  for (const line of group) {
    if (parts.length === 0 || (hasLetter && has(line))) parts.push([line]);
    else parts.at(-1)?.push(line);
    hasLetter ||= has(line);
  }
  return parts;
}

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The piece reaches the right edge of its column. */
  readonly isFull: boolean;
}

function cutLine(line: FormLine, starts: readonly number[], stray: (text: string) => void): (Piece | null)[] {
  const bars = [...line.text.matchAll(/\|/g)].map((bar) => bar.index);
  const last = line.text.trimEnd().endsWith('|') ? bars.length : bars.length + 1;
  if (last === starts.length) {
    const edges = [-1, ...bars, line.text.length];
    return starts.map((_, i) => pieceOf(line, (edges[i] ?? -1) + 1, edges[i + 1] ?? line.text.length, true));
  }
  const pieces: (Piece | null)[] = starts.map((from, i) =>
    pieceOf(line, from, starts[i + 1] ?? line.text.length, false),
  );
  starts.forEach((from, i) => {
    if (i === 0 || !/[^\s|]/.test(line.text[from] ?? ' ') || !/[^\s|]/.test(line.text[from - 1] ?? ' ')) return;
    stray(/\S*$/.exec(line.text.slice(0, from))?.[0] + (/^\S*/.exec(line.text.slice(from))?.[0] ?? ''));
    pieces[i - 1] = null;
    pieces[i] = null;
  });
  return pieces;
}

function pieceOf(line: FormLine, from: number, to: number, isBarred: boolean): Piece | null {
  const raw = line.text.slice(from, to);
  const text = raw.trimEnd();
  if (text.trim() === '') return null;
  const lead = text.length - text.trimStart().length;
  const start = offsetIn(line, from + lead);
  return {
    text,
    start,
    end: offsetIn(line, from + text.length - 1) + 1,
    isFull: isBarred && text.length === raw.length,
  };
}

/** A piece that fills its column was cut at any letter; else a line ends where a word does. */
function joined(pieces: readonly Piece[]): AsciiCell | null {
  const [first] = pieces;
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return null;
  let text = '';
  let spaced = '';
  pieces.forEach((piece, i) => {
    const glue = pieces[i - 1]?.isFull && !/^\s/.test(piece.text) ? '' : ' ';
    text += glue + piece.text.trim();
    spaced += ` ${piece.text.trim()}`;
  });
  return { text: text.trim(), spaced: spaced.trim(), start: first.start, end: last.end };
}
