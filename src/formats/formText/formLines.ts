/**
 * One line of a form's text. `text` is the line without markdown (`#`, `**`, `\*`, `<sup>`), as a reader of paper sees it;
 * offsets are of the whole input, UTF-16 units, whatever marks were dropped.
 */
export interface FormLine {
  /** 1-based among the lines of the input. */
  readonly number: number;
  /** 1-based; form feeds part pages. */
  readonly page: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands between tabulators, `|` and runs of two or more spaces, in order. Empty ones are left out. */
  readonly cells: readonly FormCell[];
  /** Offset in the input of each character of `text`; null when the two run in step from `start`. */
  readonly offsets: readonly number[] | null;
}

export interface FormCell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Index of the first character in the line's text: the place on the page, where spaces were kept. */
  readonly from: number;
  /** 0-based among the columns that tabulators and `|` make; 0 where there are none. */
  readonly column: number;
}

/** Where in the input the `index`th character of the line's text stood. */
export function offsetIn(line: FormLine, index: number): number {
  if (line.offsets === null) return line.start + index;
  return line.offsets[index] ?? line.end;
}

/** Longer lines than any form has; the rest of one is not read. */
const LINE_MAX = 20_000;

export function formLines(text: string): FormLine[] {
  const lines: FormLine[] = [];
  let page = 1;
  let start = 0;
  let number = 1;
  while (start <= text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    // A form feed stands at the beginning of the first line of its page.
    while (text.charCodeAt(start) === 12 && start < end) {
      page++;
      start++;
    }
    const stop = text.charCodeAt(end - 1) === 13 ? end - 1 : end;
    lines.push(formLine(text.slice(start, Math.min(Math.max(stop, start), start + LINE_MAX)), start, number, page));
    number++;
    start = end + 1;
  }
  return lines;
}

const MARKUP =
  /^\s{0,8}(?:#{1,6}\s+|[-•]\s+(?=\\?[*(]|\d{1,2}[.)]))|\*\*(?=\S)|(?<=\S)\*\*|\\(?=[*_#.()[\]$-])|<\/?(?:sup|b|br|u|i)\s?\/?>/gi;

function formLine(raw: string, start: number, number: number, page: number): FormLine {
  const end = start + raw.length;
  const plain = raw.replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ');
  if (!/[#\\<]|\*\*|^\s*[-•]\s/.test(plain)) {
    return { number, page, text: plain, start, end, cells: cellsOf(plain, start, null), offsets: null };
  }
  const { text, offsets } = withoutMarkup(plain, start);
  return { number, page, text, start, end, cells: cellsOf(text, start, offsets), offsets };
}

/** Escaped asterisks stay; the pairs that make bold go. */
function withoutMarkup(raw: string, start: number): { text: string; offsets: number[] } {
  const offsets: number[] = [];
  let text = '';
  let at = 0;
  const keep = (until: number) => {
    for (let i = at; i < until; i++) offsets.push(start + i);
    text += raw.slice(at, until);
  };
  for (const mark of raw.matchAll(MARKUP)) {
    if (mark[0] === '**' && raw[mark.index - 1] === '\\') continue;
    if (mark[0] === '**' && isFootMark(raw, mark.index)) continue;
    keep(mark.index);
    at = mark.index + mark[0].length;
  }
  keep(raw.length);
  return { text, offsets };
}

/** `** Signature of Reporting Person` and `** Intentional misstatements`: the form's own marks, which are printed. */
function isFootMark(raw: string, index: number): boolean {
  return /^\*\*\s*(?:Signature|Intentional)/i.test(raw.slice(index, index + 20)) && !/\*\*\s*$/.test(raw);
}

const TAB = 9;
const BAR = 124;

/** Cells end at tabulators, at `|`, and at two or more white spaces. */
function cellsOf(text: string, start: number, offsets: readonly number[] | null): FormCell[] {
  const cells: FormCell[] = [];
  let column = 0;
  let from = -1;
  let to = 0;
  const add = () => {
    if (from < 0) return;
    const first = offsets === null ? start + from : (offsets[from] ?? start);
    const last = offsets === null ? start + to : (offsets[to - 1] ?? start) + 1;
    cells.push({ text: text.slice(from, to), start: first, end: last, from, column });
    from = -1;
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === TAB || code === BAR) {
      add();
      column++;
    } else if (code > 32) {
      if (from < 0) from = i;
      to = i + 1;
    } else if (from >= 0 && i > to) add();
  }
  add();
  return cells;
}

/** Where in the input the first and the last character other than spaces, tabulators and `|` stand between two indexes of a line. */
export function extent(line: FormLine, from: number, to: number): { start: number; end: number } {
  let first = from;
  let last = Math.min(to, line.text.length);
  while (first < last && isBlank(line.text.charCodeAt(first))) first++;
  while (last > first && isBlank(line.text.charCodeAt(last - 1))) last--;
  if (last === first)
    return { start: offsetIn(line, from), end: to >= line.text.length ? line.end : offsetIn(line, to) };
  return { start: offsetIn(line, first), end: offsetIn(line, last - 1) + 1 };
}

const isBlank = (code: number) => code <= 32 || code === BAR;

/** The part of a line between two indexes of its text, as a line of its own. */
export function lineSlice(line: FormLine, from: number, to: number): FormLine {
  const text = line.text.slice(from, to);
  const offsets = line.offsets === null ? null : line.offsets.slice(from, to);
  const start = offsetIn(line, from);
  const end = to >= line.text.length ? line.end : offsetIn(line, to);
  return { number: line.number, page: line.page, text, start, end, cells: cellsOf(text, start, offsets), offsets };
}
