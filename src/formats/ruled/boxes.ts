import { type LabelKey, labelIn } from '../secHtml/labels.ts';
import type { PageWriter } from './pageWriter.ts';
import type { Region, Square } from './region.ts';
import type { Row } from './rows.ts';
import { joined, type Source, type Written } from './written.ts';

/** Labels are printed over at most this many rows. */
const LABEL_ROWS = 6;

export const textOf = (row: Row): string => row.pieces.map(({ text }) => text).join(' ');

/** A label of the form that begins at a row, and how many rows it takes. */
export function labelAt(rows: readonly Row[], from: number): { key: LabelKey; rows: number } | null {
  let text = '';
  let found: { key: LabelKey; rows: number } | null = null;
  for (let i = 0; i < LABEL_ROWS && from + i < rows.length; i++) {
    const before = text.length;
    text = `${text} ${textOf(rows[from + i] as Row)}`.trim();
    const label = labelIn(text);
    if (label !== null && label.behind > before) found = { key: label.key, rows: i + 1 };
  }
  return found;
}

/** The check box that stands before a row. */
export function squareBefore({ baseline, height, left }: Row, squares: readonly Square[]): Square | undefined {
  return squares.find((square) => {
    const middle = (square.top + square.bottom) / 2;
    return square.left < left && middle > baseline - 1.2 * height && middle < baseline + 0.3 * height;
  });
}

/** Writes the contents of the form's boxes in the order of their labels. */
export class BoxWriter {
  readonly #writer: PageWriter;
  readonly #source: Source;

  constructor(writer: PageWriter, source: Source) {
    this.#writer = writer;
    this.#source = source;
  }

  box(region: Region): void {
    const key = labelAt(region.rows, 0)?.key;
    if (key === 'owner') this.#owner(region);
    else if (key === 'relationship') this.#relationship(region);
    else this.#labelled(region);
  }

  /** A label, with the box before it where it has one, and what stands below it, again and again. */
  #labelled(region: Region): void {
    const { rows, squares } = region;
    let i = 0;
    while (i < rows.length) {
      const label = labelAt(rows, i);
      const count = Math.max(1, label?.rows ?? 1);
      this.check(squareBefore(rows[i] as Row, squares), rows.slice(i, i + count), region);
      i += count;
      let end = i;
      while (end < rows.length && !begins(rows, end, squares)) end++;
      if (end > i) this.#write(rows.slice(i, end), region);
      i = end;
    }
  }

  /** The mark of a check box as a line of its own, and its label. */
  check(square: Square | undefined, label: readonly Row[], region: Region): void {
    if (square !== undefined) {
      const { cross } = square;
      if (cross === null) this.#writer.empty();
      else this.#writer.write(markOf(cross.text.trim(), this.#source.placeOf(cross)));
    }
    this.#write(label, region);
  }

  #write(rows: readonly Row[], { width }: Region): void {
    this.#writer.write(joined(rows, { ...this.#source, width: width - PADDING, squeezed: true }));
  }

  #owner(region: Region): void {
    const { rows } = region;
    const last = rows.findIndex((row) => /^\(Last\)/.test(textOf(row)));
    const street = rows.findIndex((row, i) => i > last && /^\(Street\)$/.test(textOf(row)));
    const head = labelAt(rows, 0)?.rows ?? 1;
    this.#write(rows.slice(0, head), region);
    if (last < 0 || street < 0) {
      for (const row of rows.slice(head)) this.#write([row], region);
      return;
    }
    if (last > head) this.#write(rows.slice(head, last), region);
    this.#write(rows.slice(last, last + 1), region);
    this.#streets(rows[last] as Row, rows.slice(last + 1, street), region);
    this.#write(rows.slice(street, street + 1), region);
    this.#places(rows.slice(street + 1), region);
  }

  /** A street that goes on in a second row is set in there; an empty row stands where only the second street is given. */
  #streets(above: Row, rows: readonly Row[], region: Region): void {
    const [first] = rows;
    if (first === undefined) return;
    if (first.baseline - above.baseline > 1.9 * first.height) this.#writer.empty();
    const edge = Math.min(...rows.map(({ left }) => left));
    let street: Row[] = [];
    for (const row of rows) {
      if (street.length > 0 && row.left - edge <= SET_IN) {
        this.#write(street, region);
        street = [];
      }
      street.push(row);
    }
    this.#write(street, region);
  }

  /** City, state, zip code and country: above their captions, or each before its own. */
  #places(rows: readonly Row[], region: Region): void {
    const captions = rows.findIndex(
      (row) => row.pieces.length > 1 && row.pieces.every(({ text }) => CAPTION.test(text)),
    );
    if (captions >= 0) this.#placesAbove(rows.slice(0, captions), rows[captions] as Row, region);
    else this.#placesBefore(rows, region);
  }

  #placesAbove(rows: readonly Row[], captions: Row, region: Region): void {
    const lefts = captions.pieces.map(({ left }) => left);
    lefts.forEach((left, i) => {
      const from = i === 0 ? Number.NEGATIVE_INFINITY : left - SET_IN;
      const to = (lefts[i + 1] ?? Number.POSITIVE_INFINITY) - SET_IN;
      const own = rows.flatMap((row) => {
        const pieces = row.pieces.filter((piece) => piece.left >= from && piece.left < to);
        return pieces.length === 0
          ? []
          : [{ ...row, left: pieces[0]?.left ?? 0, right: pieces.at(-1)?.right ?? 0, pieces }];
      });
      this.#writer.write(
        joined(own, { ...this.#source, width: region.width / lefts.length - BETWEEN, squeezed: true }),
      );
    });
    for (const piece of captions.pieces) this.#write([{ ...captions, pieces: [piece] }], region);
  }

  #placesBefore(rows: readonly Row[], region: Region): void {
    const captions: Written[] = [];
    let open: Row[] = [];
    for (const row of rows) {
      open.push(row);
      if (!/\((?:City|State|Zip|Country)\)$/.test(textOf(row))) continue;
      const whole = joined(open, { ...this.#source, width: region.width - PADDING, squeezed: true });
      const at = whole.text.lastIndexOf('(');
      this.#writer.write(part(whole, 0, at));
      captions.push(part(whole, at, whole.text.length));
      open = [];
    }
    for (const caption of captions) this.#writer.write(caption);
  }

  #relationship(region: Region): void {
    const { rows, squares } = region;
    const head = labelAt(rows, 0)?.rows ?? 1;
    this.#write(rows.slice(0, head), region);
    const said: Row[][] = [];
    for (let i = head; i < rows.length; ) {
      const row = rows[i] as Row;
      const square = squareBefore(row, squares);
      if (square !== undefined) {
        const count = labelAt(rows, i)?.rows ?? 1;
        this.check(square, rows.slice(i, i + count), region);
        said.push([]);
        i += count;
      } else {
        said.at(-1)?.push(row);
        i++;
      }
    }
    // The title stands below “Officer”, the text below “Other”; both are fields that may be empty.
    for (const field of said.slice(2, 4)) {
      if (field.length === 0) this.#writer.empty();
      else this.#write(field, region);
    }
  }
}

/** What is left free at the sides of a box and between values side by side, in points. */
const PADDING = 5;
const BETWEEN = 10;

/** Rows that are set in by less (points) begin at the edge. */
const SET_IN = 3;
const CAPTION = /^\((?:City|State|Zip|Country)\)$/;

/** Rows of a box that begin something new: a label of the form that is not the middle of a value, or a check box. */
function begins(rows: readonly Row[], at: number, squares: readonly Square[]): boolean {
  if (squareBefore(rows[at] as Row, squares) !== undefined) return true;
  const key = labelAt(rows, at)?.key;
  return key === 'foreignSymbol' || key === 'tenB5One';
}

function markOf(text: string, place: { start: number; end: number }): Written {
  return { text, segments: [{ at: 0, length: text.length, ...place, run: 0 }], marks: [], ...place, doubt: null };
}

/** The letters of a text from one place to another. */
function part(whole: Written, from: number, to: number): Written {
  const text = whole.text.slice(from, to).trim();
  const segments = whole.segments.flatMap((segment) => {
    const [a, b] = [Math.max(segment.at, from), Math.min(segment.at + segment.length, to)];
    if (b <= a) return [];
    const start = segment.start + a - segment.at;
    return [{ ...segment, at: a - from, length: b - a, start, end: start + b - a }];
  });
  const [start, end] = [segments[0]?.start ?? whole.start, segments.at(-1)?.end ?? whole.end];
  return { text, segments: text === '' ? [] : segments, marks: [], start, end, doubt: whole.doubt };
}
