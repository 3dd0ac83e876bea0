import type { FormPage, PageRun } from './formPage.ts';

/** What stands on one line of a page, from left to right. */
export interface PageLine {
  readonly baseline: number;
  readonly height: number;
  readonly runs: readonly PageRun[];
}

/** Baselines that differ by less than this part of the letters' height are one line: type of several sizes, a page held askew. */
const SAME_LINE = 0.4;

/** The lines of a page from top to bottom. Raised marks stand in the line that they are raised from. */
export function pageLines(page: Pick<FormPage, 'runs'>): PageLine[] {
  const runs = page.runs.filter((run) => run.text.trim() !== '');
  const raised = new Set(runs.filter((run) => hostOf(run, runs) !== null));
  const lines: { baseline: number; height: number; runs: PageRun[] }[] = [];
  for (const run of runs.filter((r) => !raised.has(r)).sort((a, b) => a.baseline - b.baseline)) {
    const height = run.bottom - run.top;
    const line = lines.at(-1);
    if (line !== undefined && run.baseline - line.baseline <= SAME_LINE * Math.min(height, line.height)) {
      line.runs.push(run);
      line.height = Math.max(line.height, height);
    } else lines.push({ baseline: run.baseline, height, runs: [run] });
  }
  for (const mark of raised) {
    const host = hostOf(mark, runs);
    lines.find((line) => host !== null && line.runs.includes(host))?.runs.push(mark);
  }
  for (const line of lines) line.runs.sort((a, b) => a.left - b.left);
  return lines;
}

/** The run that a small one behind it is raised from, as `(1)` from an amount. */
function hostOf(run: PageRun, runs: readonly PageRun[]): PageRun | null {
  if (run.raised === false || !/^[(\s\d,)*†‡]{1,12}$/.test(run.text)) return null;
  const height = run.bottom - run.top;
  let nearest: PageRun | null = null;
  for (const host of runs) {
    const size = host.bottom - host.top;
    if (host === run || size < height * 1.15 || host.baseline - run.baseline < 0.08 * size) continue;
    if (run.bottom < host.top + 0.2 * size || run.baseline > host.baseline) continue;
    const gap = run.left - host.right;
    if (gap < -0.3 * size || gap > size) continue;
    if (nearest === null || host.right > nearest.right) nearest = host;
  }
  return nearest;
}
