import type { FormLine } from '../formLines.ts';
import type { PieceOfText } from './atoms.ts';
import { type Run, runsOf } from './layoutRows.ts';

/**
 * The pieces of a block. Neighbouring cells of one height may share a block: then a number stands between the lines of a
 * title, or between a dollar sign and its number; the title, or the price, is put together first.
 */
export function blockPieces(block: readonly FormLine[]): PieceOfText[] {
  const only = block[0];
  if (only !== undefined && block.length === 1) {
    return [{ line: only, from: 0, to: only.text.length, gap: 'cell', x: null, begins: 0, continues: 0 }];
  }
  const ordered = pricesFirst(wordsFirst(block.flatMap((line) => runsOf(line))));
  return ordered.map((run, i) => ({
    ...run,
    gap: i === 0 ? 'cell' : run.joined ? 'space' : 'line',
    x: null,
    begins: 0,
    continues: 0,
  }));
}

function textOf({ line, from, to }: Run): string {
  return line.text.slice(from, to);
}

const NUMBER = /^\$?\s?[\d,]*\.?\d+(?:\s?\(\d{1,2}\))*$|^\$$|^(?:\(\d{1,2}\)\s?)+$/;

/** Trusts and plans are named by their year. */
const YEAR = /^(?:19|20)\d\d$/;

function wordsFirst(runs: readonly Run[]): readonly Run[] {
  const isWord = runs.map((run) => /\p{L}{2}/u.test(textOf(run)));
  const first = isWord.indexOf(true);
  const last = isWord.lastIndexOf(true);
  const inWords = (run: Run) =>
    runs.slice(runs.indexOf(run) + 1).some((other) => other.line === run.line && /\p{L}{2}/u.test(textOf(other)));
  const between = runs
    .slice(first, last + 1)
    .filter((run) => NUMBER.test(textOf(run)) && !YEAR.test(textOf(run)) && !inWords(run));
  if (first < 0 || between.length === 0 || between.length > 6) return runs;
  const words = runs.slice(first, last + 1).filter((run) => !between.includes(run));
  const apart = between.map((run) => ({ ...run, joined: false }));
  return [...runs.slice(0, first), ...words, ...apart, ...runs.slice(last + 1)];
}

function pricesFirst(runs: readonly Run[]): readonly Run[] {
  const at = runs.findIndex((run) => textOf(run) === '$');
  const [sign, other, price] = runs.slice(at, at + 3);
  if (at < 0 || sign === undefined || other === undefined || price === undefined) return runs;
  if (!NUMBER.test(textOf(other)) || !/^[\d,.]+(?:\s?\(\d{1,2}\))*$/.test(textOf(price))) return runs;
  return [...runs.slice(0, at), sign, { ...price, joined: true }, other, ...runs.slice(at + 3)];
}
