import { characterWidth, displayWidth } from '../../base/displayWidth.ts';
import type { PageRule, PageRun, RowRule } from '../page/formPage.ts';
import type { DrawnPage } from './region.ts';

/** A character is twice as high as wide; in units of a point. */
const WIDE = 5;
const HIGH = 10;

export const drawnWidth = (text: string): number => displayWidth(text) * WIDE;

const RULED = /[│┤├┬┴┼┌┐└┘]/;
const DOWN = '│┤├┬┼┌┐';
const UP = '│┤├┴┼└┘';
const LEFT = '─┤┬┴┼┐┘';
const RIGHT = '─├┬┴┼┌└';

/** Text in which tables are drawn with characters, as a page; and where in the text each run stood. */
export interface DrawnText {
  readonly page: DrawnPage;
  readonly places: ReadonlyMap<PageRun, { readonly start: number; readonly end: number }>;
}

export const isDrawn = (text: string): boolean => /^┌─+┬/m.test(text) && RULED.test(text);

export function drawnText(text: string): DrawnText {
  const runs: PageRun[] = [];
  const places = new Map<PageRun, { start: number; end: number }>();
  const uprights = new Uprights();
  const rowRules: RowRule[] = [];
  const squares: { x: number; y: number }[] = [];
  let offset = 0;
  text.split('\n').forEach((line, y) => {
    const { words, rules } = parsed(line);
    uprights.add(rules, y);
    rowRules.push(...levels(rules, y));
    for (const { text: word, column, at, width } of words) {
      const add = (part: string, from: number, columns: number, start: number): void => {
        const left = (column + from) * WIDE;
        const run = { text: part, left, right: left + columns * WIDE, ...vertical(y), confidence: 1, raised: false };
        runs.push(run);
        places.set(run, { start, end: start + part.length });
      };
      const box = /^\[([X ])\] (?=\S)/.exec(word);
      if (box === null) {
        add(word, 0, width, offset + at);
        continue;
      }
      squares.push({ x: column * WIDE, y: y * HIGH });
      if (box[1] === 'X') add('X', 1, 1, offset + at + 1);
      add(word.slice(box[0].length), box[0].length, width - box[0].length, offset + at + box[0].length);
    }
    offset += line.length + 1;
  });
  const sides = squares.flatMap(({ x, y }) => square(x, y));
  const page = {
    number: 1,
    runs,
    rules: [...uprights.rules(), ...sides.flatMap(({ rule }) => (rule === undefined ? [] : [rule]))],
    rowRules: [...rowRules, ...sides.flatMap(({ row }) => (row === undefined ? [] : [row]))],
  };
  return { page, places };
}

const vertical = (y: number) => ({ top: y * HIGH + 1, bottom: y * HIGH + 9, baseline: y * HIGH + 8 });

/** `[X]` as the box that it is drawn for. */
function square(x: number, y: number): { rule?: PageRule; row?: RowRule }[] {
  const [right, top, bottom] = [x + 3 * WIDE - 2, y + 1, y + HIGH - 1];
  return [
    { rule: { x, top, bottom } },
    { rule: { x: right, top, bottom } },
    { row: { y: top, left: x, right } },
    { row: { y: bottom, left: x, right } },
  ];
}

interface Word {
  readonly text: string;
  readonly column: number;
  /** Index in the line. */
  readonly at: number;
  readonly width: number;
}

/** The words of a line with single blanks between them, and the characters that draw. */
function parsed(line: string): { words: Word[]; rules: { character: string; column: number }[] } {
  const words: Word[] = [];
  const rules: { character: string; column: number }[] = [];
  let open: { text: string; column: number; at: number; width: number } | null = null;
  let blanks = 0;
  let column = 0;
  let at = 0;
  for (const character of line) {
    const width = characterWidth(character);
    const isRule = RULED.test(character) || character === '─';
    if (isRule) rules.push({ character, column });
    if (isRule || character === ' ') {
      blanks += isRule ? 2 : 1;
      // `[ ]` is one word.
      if (blanks > 1 && open !== null) {
        words.push(open);
        open = null;
      }
    } else {
      if (open === null) open = { text: '', column, at, width: 0 };
      if (blanks > 0 && open.text !== '') {
        open.text += ' ';
        open.width++;
      }
      open.text += character;
      open.width += width;
      blanks = 0;
    }
    column += width;
    at += character.length;
  }
  if (open !== null) words.push(open);
  return { words, rules };
}

/** The level rules of a line, each as long as its characters meet. */
function levels(rules: readonly { character: string; column: number }[], y: number): RowRule[] {
  const found: RowRule[] = [];
  let from: number | null = null;
  let last = -1;
  const middle = (column: number): number => (column + 0.5) * WIDE;
  for (const { character, column } of rules) {
    if (from !== null && (column !== last + 1 || !LEFT.includes(character))) {
      if (last > from) found.push({ y: (y + 0.5) * HIGH, left: middle(from), right: middle(last) });
      from = null;
    }
    if (RIGHT.includes(character)) from ??= column;
    else if (from !== null) {
      found.push({ y: (y + 0.5) * HIGH, left: middle(from), right: middle(column) });
      from = null;
    }
    last = column;
  }
  if (from !== null && last > from) found.push({ y: (y + 0.5) * HIGH, left: middle(from), right: middle(last) });
  return found;
}

/** Upright rules, each as long as its characters meet from line to line. */
class Uprights {
  readonly #done: PageRule[] = [];
  #open = new Map<number, { from: number; to: number }>();

  add(rules: readonly { character: string; column: number }[], y: number): void {
    const next = new Map<number, { from: number; to: number }>();
    for (const { character, column } of rules) {
      const above = this.#open.get(column);
      const joins = above !== undefined && UP.includes(character);
      if (joins) this.#open.delete(column);
      const rule = joins ? { from: above.from, to: y } : { from: y, to: y };
      if (DOWN.includes(character)) next.set(column, rule);
      else if (rule.to > rule.from) this.#close(column, rule);
    }
    for (const [column, rule] of this.#open) this.#close(column, rule);
    this.#open = next;
  }

  rules(): readonly PageRule[] {
    this.add([], 0);
    return this.#done;
  }

  #close(column: number, { from, to }: { from: number; to: number }): void {
    if (to > from) this.#done.push({ x: (column + 0.5) * WIDE, top: (from + 0.5) * HIGH, bottom: (to + 0.5) * HIGH });
  }
}
