import { displayWidth } from '../../base/displayWidth.ts';
import type { ColumnHead } from '../view/columns.ts';
import { widestWord } from './wrap.ts';

/** A band of a table: heads that stand side by side, with the width of each of their columns. */
export interface Band {
  readonly heads: readonly ColumnHead[];
  /** Index of the band's first column among all. */
  readonly first: number;
  readonly widths: readonly number[];
}

/** Longer words of prose are broken rather than making their column wider. */
const WIDEST_WORD = 20;

/**
 * Shares `width` out among the columns, so that no word is broken that can be kept whole and the longest texts get most.
 * Where the columns do not fit side by side, the table is parted into bands, between heads.
 */
export function bandsOf(heads: readonly ColumnHead[], texts: readonly (readonly string[])[], width: number): Band[] {
  const needs = needsOf(heads, texts);
  const bands: { heads: ColumnHead[]; first: number; needs: Need[] }[] = [];
  let column = 0;
  for (const head of heads) {
    const own = needs.slice(column, column + head.columns.length);
    const last = bands.at(-1);
    if (last !== undefined && taken([...last.needs, ...own]) <= width) {
      last.heads.push(head);
      last.needs.push(...own);
    } else bands.push({ heads: [head], first: column, needs: own });
    column += head.columns.length;
  }
  return bands.map((band) => ({ heads: band.heads, first: band.first, widths: shareOut(band.needs, width) }));
}

interface Need {
  /** The widest word. */
  readonly least: number;
  /** All of the longest text on one line. */
  readonly most: number;
}

export function headText(head: ColumnHead): string {
  return `${head.number}. ${head.text}${head.note === null ? '' : ` (${head.note})`}`;
}

function needsOf(heads: readonly ColumnHead[], texts: readonly (readonly string[])[]): Need[] {
  let index = 0;
  return heads.flatMap((head) =>
    head.columns.map((column) => {
      const label = head.columns.length === 1 ? headText(head) : column.head;
      // A group's own head stands over all of its columns: each needs its share of the widest word.
      const share = head.columns.length === 1 ? 0 : Math.ceil(widestHeadWord(headText(head)) / head.columns.length);
      const own = [label, ...(texts[index++] ?? [])];
      return {
        least: Math.max(
          share,
          widestHeadWord(label),
          ...own.slice(1).map((text) => Math.min(widestWord(text), WIDEST_WORD)),
        ),
        most: Math.max(...own.map(displayWidth)),
      };
    }),
  );
}

/** Heads may be parted after a slash: `(Month/`, `Day/`, `Year)`. */
function widestHeadWord(label: string): number {
  return Math.max(0, ...label.split(/\s|(?<=\/)/u).map(displayWidth));
}

/** Widths with a rule after each column. */
function taken(needs: readonly Need[]): number {
  return needs.reduce((sum, { least }) => sum + least + 1, 0);
}

function shareOut(needs: readonly Need[], width: number): number[] {
  const widths = needs.map(({ least }) => least);
  let rest = width - taken(needs);
  for (; rest < 0; rest++) widths[indexOfMost(widths)] = (widths[indexOfMost(widths)] ?? 1) - 1;
  for (; rest > 0; rest--) {
    const neediest = indexOfMost(needs.map(({ most }, index) => most / (widths[index] ?? 1)));
    widths[neediest] = (widths[neediest] ?? 0) + 1;
  }
  return widths;
}

function indexOfMost(values: readonly number[]): number {
  return values.reduce((best, value, index) => (value > (values[best] ?? 0) ? index : best), 0);
}
