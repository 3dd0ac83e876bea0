import type { FormLine } from '../formLines.ts';

/** Columns that only Table II has, as their heads begin. */
const OF_TABLE_TWO = /^\s*(?:8\.\s?Price of|9\.\s?Number of|1[01]\.(?:\s|$)|7\.\s?Title and Amount|6\.\s?Date Exercisable)/;

/**
 * Text in blocks may give the right columns of Table II before its heading, at the end of Table I. From the first head of such
 * a column on, the lines are of Table II.
 */
export function partSpill(tableOne: readonly FormLine[], tableTwo: readonly FormLine[]) {
  const at = tableOne.findIndex((line) => OF_TABLE_TWO.test(line.text) && line.cells.length === 1);
  if (at < 0) return { tableOne, tableTwo };
  return { tableOne: tableOne.slice(0, at), tableTwo: [...tableTwo, ...tableOne.slice(at)] };
}
