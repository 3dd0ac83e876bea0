/** What a page shows, in reading order, with what matters of how it is laid out. */
export interface Page {
  readonly lines: readonly Line[];
  readonly tables: readonly Table[];
  /** It ends inside a cell or another block: a part of it is missing. */
  readonly cut: boolean;
  /** Indexes of the tables that it ends in. */
  readonly openTables: readonly number[];
}

/** A stretch of text that stands in a block of its own. An empty cell or paragraph is a line without text. */
export interface Line {
  readonly index: number;
  /** White space collapsed, footnote marks taken out. */
  readonly text: string;
  /** Where the letters stood: ascending. Between two tags all letters are of one `run`. */
  readonly segments: readonly Segment[];
  readonly marks: readonly LineMark[];
  readonly links: readonly Link[];
  /** A check box in the line: ticked or not. */
  readonly box: boolean | null;
  /** It follows a line break within the block of the line before. */
  readonly broken: boolean;
  /** The innermost table or section that it stands in; 0 for the page. */
  readonly container: number;
  readonly cell: Cell | null;
  /** Place of the line, also of an empty one. */
  readonly start: number;
  readonly end: number;
}

export interface Segment {
  /** Index in the line's text. */
  readonly at: number;
  readonly length: number;
  readonly start: number;
  readonly end: number;
  readonly run: number;
}

/** A footnote mark, `(1)` above the line. */
export interface LineMark {
  /** Index in the line's text before which it stands. */
  readonly at: number;
  /** `1`. */
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

export interface Link {
  /** Indexes in the line's text. */
  readonly from: number;
  readonly to: number;
  readonly href: string;
  readonly start: number;
  readonly end: number;
}

export interface Table {
  readonly index: number;
  readonly cells: readonly Cell[];
}

/** A cell in the grid of its table, spans counted. Its lines are `from` up to `to`. */
export interface Cell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly from: number;
  readonly to: number;
  /** It holds a table of its own, or stands around one. */
  readonly nested: boolean;
}

/** Text of the page and where it stood. */
export interface Slice {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The line it is a part of, and where it begins in that; not there for what is joined from several. */
  readonly of?: { readonly line: Line; readonly from: number };
}

/** A part of a line, white space at its ends left out. */
export function slice(line: Line, from = 0, to: number = line.text.length): Slice {
  const whole = line.text.slice(from, to);
  const text = whole.trim();
  const at = from + (whole.length - whole.trimStart().length);
  const of = { line, from: at };
  if (text === '') return { text, start: line.start, end: line.end, of };
  return { text, start: offsetOf(line, at, 'start'), end: offsetOf(line, at + text.length - 1, 'end'), of };
}

/** A part of a slice: `length` letters from `at` on. */
export function partOf(whole: Slice, at: number, length: number = whole.text.length - at): Slice {
  if (whole.of !== undefined) return slice(whole.of.line, whole.of.from + at, whole.of.from + at + length);
  return { ...whole, text: whole.text.slice(at, at + length).trim() };
}

/** Lines as one text, with `between` between them. */
export function joinLines(lines: readonly Line[], between: string): Slice {
  const parts = lines.map((line) => slice(line)).filter(({ text }) => text !== '');
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const text = parts.map((part) => part.text).join(between);
  const [first = lines[0], last = lines.at(-1)] = [parts[0], parts.at(-1)];
  return { text, start: first?.start ?? 0, end: last?.end ?? 0 };
}

function offsetOf(line: Line, at: number, side: 'start' | 'end'): number {
  const segment = line.segments.find((each) => at < each.at + each.length) ?? line.segments.at(-1);
  if (segment === undefined) return line.start;
  // A character reference is one letter that stood in more.
  if (segment.end - segment.start !== segment.length) return side === 'start' ? segment.start : segment.end;
  return segment.start + Math.max(0, at - segment.at) + (side === 'end' ? 1 : 0);
}
