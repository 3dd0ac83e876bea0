import { characterOf } from '../markup/entities.ts';
import type { Cell, Line, LineMark, Link, Segment } from './page.ts';

// White space, a character reference, or words with one space between them, which stay as they are.
const PARTS =
  /&(?:#[xX]?[0-9a-fA-F]{1,8}|[a-zA-Z][a-zA-Z0-9]{1,8});?|&|[^\s\u00a0\u200b&]+(?: [^\s\u00a0\u200b&]+)*|[\s\u00a0\u200b]+/g;
const BLANK = /^[\s\u00a0\u200b]*$/;
const MARKS = /^(?:[ ,]*\( ?\d{1,3} ?\))+$/;

/** Far more than the longest form has; the text behind them is not kept. */
export const PIECES_MAX = 300_000;

type Open<T> = { -readonly [K in keyof T]: T[K] };

/** What a line is made of until it ends. Its letters are kept in parts: joining them each time would take quadratic time. */
interface Draft {
  parts: string[];
  length: number;
  segments: Open<Segment>[];
  marks: LineMark[];
  links: Link[];
  box: boolean | null;
}

const draft = (): Draft => ({ parts: [], length: 0, segments: [], marks: [], links: [], box: null });

/** Builds the lines of a page from its text, white space collapsed. */
export class LineWriter {
  readonly lines: Line[] = [];
  /** Pieces of text and marks so far: what a page can make a reader keep. */
  pieces = 0;
  /** To be set anew at every tag. */
  run = 0;
  #line = draft();
  #space = false;
  #broken = false;
  #raised: { parts: number; length: number; segments: number } | null = null;
  #anchor: { href: string; from: number; start: number } | null = null;

  /** Text between two tags, that stood at `offset` of the input. */
  write(text: string, offset: number): void {
    for (const { 0: part, index } of text.matchAll(PARTS)) {
      if (this.pieces > PIECES_MAX) return;
      const letters = (part[0] === '&' ? characterOf(part) : null) ?? part;
      if (BLANK.test(letters)) this.#space = this.#space || letters !== '';
      else this.#letters(letters, offset + index, offset + index + part.length);
    }
  }

  #letters(text: string, start: number, end: number): void {
    const line = this.#line;
    if (this.#space && line.length > 0) {
      line.parts.push(' ');
      line.length += 1;
    }
    this.#space = false;
    const last = line.segments.at(-1);
    // A segment of one letter more or less than it stood in is a character reference, which no other joins.
    const isJoined = last?.run === this.run && last.end === start && last.at + last.length === line.length;
    if (isJoined && last.length === last.end - last.start && text.length === end - start) {
      last.length += text.length;
      last.end = end;
    } else {
      line.segments.push({ at: line.length, length: text.length, start, end, run: this.run });
    }
    this.pieces++;
    line.parts.push(text);
    line.length += text.length;
  }

  /** Ends the line, if one was begun. `broken`: by a line break, so that the next belongs to the same block. */
  end(container: number, cell: Cell | null, broken: boolean): void {
    this.raised(false);
    const { length, marks, box, segments } = this.#line;
    if (length > 0 || marks.length > 0 || box !== null) {
      this.#cutLink();
      this.#push(segments[0]?.start ?? marks[0]?.start ?? 0, container, cell);
    }
    this.#broken = broken;
    this.#space = false;
  }

  /** A line for a block that shows nothing. */
  empty(at: number, container: number, cell: Cell | null): void {
    this.#push(at, container, cell);
    this.#broken = false;
  }

  #push(start: number, container: number, cell: Cell | null): void {
    const { parts, segments, marks, links, box } = this.#line;
    const end = Math.max(start, segments.at(-1)?.end ?? 0, marks.at(-1)?.end ?? 0);
    const [text, broken, index] = [parts.join(''), this.#broken, this.lines.length];
    this.lines.push({ index, text, segments, marks, links, box, broken, container, cell, start, end });
    this.#line = draft();
  }

  /** A check box. */
  box(checked: boolean): void {
    this.#line.box = this.#line.box === true || checked;
  }

  /** Begins or ends raised text; what turns out to be footnote marks is taken out of the line. */
  raised(begins: boolean): void {
    const { parts, length, segments } = this.#line;
    const before = this.#raised;
    if (begins) {
      this.#raised ??= { parts: parts.length, length, segments: segments.length };
    } else if (before !== null) {
      this.#raised = null;
      const text = parts.slice(before.parts).join('');
      if (MARKS.test(text)) this.#take(before, text);
    }
  }

  #take(before: { parts: number; length: number; segments: number }, text: string): void {
    const line = this.#line;
    const inside = line.segments.splice(before.segments);
    for (const match of text.matchAll(/\( ?(\d{1,3}) ?\)/g)) {
      const at = before.length + match.index;
      const own = inside.find((segment) => at < segment.at + segment.length) ?? inside[0];
      const start = (own?.start ?? 0) + Math.max(0, at - (own?.at ?? 0));
      this.pieces++;
      line.marks.push({ at: before.length, number: match[1] ?? '', start, end: start + match[0].length });
    }
    line.parts.length = before.parts;
    line.length = before.length;
    this.#space = true;
  }

  /** Begins a link (with its address), or ends it (null). */
  link(href: string | null, at: number): void {
    this.#cutLink();
    this.#anchor = href === null ? null : { href, from: this.#line.length, start: at };
  }

  #cutLink(): void {
    const open = this.#anchor;
    if (open === null) return;
    const { length: to, segments, links } = this.#line;
    const end = segments.at(-1)?.end ?? open.start;
    if (to > open.from) links.push({ from: open.from, to, href: open.href, start: open.start, end });
    this.#anchor = { ...open, from: 0 };
  }
}
