import { measure } from '../formText/joinLines.ts';
import type { PageRule, PageRun } from './formPage.ts';

/** A rule so near (points) to the end of a run stands beside it. */
const BESIDE = 1;

/**
 * Runs cut at the upright rules that they reach over, each at the blank nearest to the rule: the parser of PDFs joins what stands
 * close together on a line, though a rule parts it.
 */
export function cutAtRules(runs: readonly PageRun[], rules: readonly PageRule[]): PageRun[] {
  return runs.flatMap((run) => {
    if (!run.text.includes(' ')) return [run];
    const y = (run.top + run.bottom) / 2;
    const across = rules.filter(
      ({ x, top, bottom }) => x > run.left + BESIDE && x < run.right - BESIDE && top <= y && y <= bottom,
    );
    const cuts = new Set(across.map(({ x }) => blankNear(run, x)));
    return cuts.size === 0
      ? [run]
      : partsOf(
          run,
          [...cuts].sort((a, b) => a - b),
        );
  });
}

/** Where in a run a letter begins, by the widths that letters have. */
function placeIn(run: PageRun, index: number): number {
  const unit = (run.right - run.left) / Math.max(1, measure(run.text));
  return run.left + measure(run.text.slice(0, index)) * unit;
}

function blankNear(run: PageRun, x: number): number {
  const blanks = [...run.text.matchAll(/ /g)].map(({ index }) => index);
  const distance = (index: number): number => Math.abs((placeIn(run, index) + placeIn(run, index + 1)) / 2 - x);
  return blanks.reduce((best, index) => (distance(index) < distance(best) ? index : best), blanks[0] ?? 0);
}

function partsOf(run: PageRun, cuts: readonly number[]): PageRun[] {
  const bounds = [-1, ...cuts, run.text.length];
  return bounds.slice(1).map((to, i) => {
    const from = (bounds[i] ?? -1) + 1;
    return { ...run, text: run.text.slice(from, to), left: placeIn(run, from), right: placeIn(run, to) };
  });
}
