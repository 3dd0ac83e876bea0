import type { FormLine } from '../formLines.ts';

/** Columns that only Table II has, as their heads begin. */
const OF_TABLE_TWO =
  /^\s*(?:8\.\s?Price of|9\.\s?Number of|1[01]\.(?:\s|$)|7\.\s?Title and Amount|6\.\s?Date Exercisable)/;

/**
 * Text in blocks may give the right columns of Table II before its heading, at the end of Table I, and the left columns of
 * Table I after that heading. From the first head of a column that only Table II has, the lines are of Table II; a date, a
 * code, a number and a lone letter A or D, which Table II does not print, are of Table I.
 */
export function partSpill(tableOne: readonly FormLine[], tableTwo: readonly FormLine[]) {
  const at = tableOne.findIndex((line) => OF_TABLE_TWO.test(line.text) && line.cells.length === 1);
  const ones = at < 0 ? tableOne : tableOne.slice(0, at);
  const twos = at < 0 ? tableTwo : [...tableTwo, ...tableOne.slice(at)];
  const lefts = leftCells(twos);
  if (lefts.length === 0) return { tableOne: ones, tableTwo: twos };
  return { tableOne: [...ones, ...lefts], tableTwo: twos.filter((line) => !lefts.includes(line)) };
}

const DATE = /^\d{1,2}\/\d{1,2}\/\d{4}(?:\s?\(\d{1,2}\))*$/;
const CODE = /^[A-Z](?:\/K)?[345]?(?:\s?\(\d{1,2}\))*$/;
const NUMBER = /^[\d,]*\.?\d+(?:\s?\(\d{1,2}\))*$/;
const LETTER = /^[AD](?:\s?\(\d{1,2}\))*$/;
const PRICE = /^\$\s?[\d,]*\.?\d+(?:\s?\(\d{1,2}\))*$/;

function leftCells(lines: readonly FormLine[]): FormLine[] {
  const cells: FormLine[] = [];
  const is = (index: number, shape: RegExp) => {
    const line = lines[index];
    return line !== undefined && line.cells.length === 1 && shape.test(line.cells[0]?.text ?? '');
  };
  for (let i = 1; i < lines.length; i++) {
    if (!is(i, DATE) || !is(i + 1, CODE) || !is(i + 2, NUMBER) || !is(i + 3, LETTER)) continue;
    let from = i - 1;
    while (from > 0 && lines[from - 1]?.number === (lines[from]?.number ?? 0) - 1) from--;
    cells.push(...lines.slice(from, is(i + 4, PRICE) ? i + 5 : i + 4));
  }
  return cells;
}
