import type { FormPage, RowRule } from './formPage.ts';

/** Pieces of one line are drawn at the same height, but for this (points). */
const LEVEL = 1.5;
/** The borders of rows cross the table; those of headings over some columns cover less than this part of it. */
const ACROSS = 0.75;

/** Where the rows of a page's tables end: the heights of lines that cross the whole table, drawn cell by cell or at once. */
export function rowBorders({ rowRules, runs }: Pick<FormPage, 'rowRules' | 'runs'>): number[] {
  if (rowRules.length === 0 || runs.length === 0) return [];
  const left = Math.min(...runs.map((run) => run.left));
  const right = Math.max(...runs.map((run) => run.right));
  const levels: RowRule[][] = [];
  for (const rule of [...rowRules].sort((a, b) => a.y - b.y)) {
    const level = levels.at(-1);
    if (level?.[0] !== undefined && rule.y - level[0].y <= LEVEL) level.push(rule);
    else levels.push([rule]);
  }
  return levels.filter((level) => covered(level) >= ACROSS * (right - left)).map((level) => level[0]?.y ?? 0);
}

function covered(level: readonly RowRule[]): number {
  let total = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const { left, right } of [...level].sort((a, b) => a.left - b.left)) {
    total += Math.max(0, right - Math.max(left, end));
    end = Math.max(end, right);
  }
  return total;
}
