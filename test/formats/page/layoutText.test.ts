import { describe, expect, it } from 'vitest';
import type { FormPage, PageRun } from '../../../src/formats/page/formPage.ts';
import { layoutText } from '../../../src/formats/page/layoutText.ts';

/** Type of 10 points, 5 to a letter. */
function run(text: string, left: number, baseline: number, size = 10): PageRun {
  const right = left + text.length * size * 0.5;
  return { text, left, right, top: baseline - 0.75 * size, bottom: baseline + 0.2 * size, baseline, confidence: 1 };
}

const page = (runs: PageRun[], more: Partial<FormPage> = {}): FormPage => ({
  sheet: { width: 612, height: 792, askew: 0 },
  number: 1,
  runs,
  rules: [],
  rowRules: [],
  ...more,
});

describe('the text of a page', () => {
  it('keeps columns by spaces, in whatever order the page was drawn', () => {
    const { text } = layoutText([
      page([run('Price', 200, 20), run('Amount', 100, 20), run('1,550', 100, 32), run('$5.03', 200, 32)]),
    ]);
    expect(text).toBe(`${' '.repeat(20)}Amount${' '.repeat(14)}Price\n${' '.repeat(20)}1,550${' '.repeat(15)}$5.03\n`);
  });

  it('parts words of two cells that nearly touch where a rule stands between', () => {
    const runs = [run('left', 10, 20), run('right', 33, 20)];
    expect(layoutText([page(runs)]).text.trim()).toBe('left right');
    expect(layoutText([page(runs, { rules: [{ x: 31, top: 0, bottom: 40 }] })]).text.trim()).toMatch(
      /^left {2,}right$/,
    );
  });

  it('puts an empty line where a rule crosses the table', () => {
    const runs = [run('first row of it', 0, 20), run('second row', 0, 31), run('second row', 0, 42)];
    const { text } = layoutText([page(runs, { rowRules: [{ y: 24, left: 0, right: 75 }] })]);
    expect(text.split('\n').map((line) => line !== '')).toEqual([true, false, true, true, false]);
  });

  it('joins a raised mark to what it is raised from', () => {
    const { text } = layoutText([page([run('1,550', 100, 30), run('(1)', 125.5, 26, 6), run('next', 100, 42)])]);
    expect(text.split('\n').map((line) => line.trim())).toEqual(['1,550(1)', 'next', '']);
  });

  it('knows where each run stands in it, and pages part by a form feed', () => {
    const { text, pieces } = layoutText([page([run('one', 50, 20)]), { ...page([run('two', 10, 20)]), number: 2 }]);
    expect(pieces.map(({ start, end, page: at }) => [text.slice(start, end), at])).toEqual([
      ['one', 1],
      ['two', 2],
    ]);
    expect(text).toContain('\f');
  });

  it('stays small for text far off the page', () => {
    expect(layoutText([page([run('far', 1e9, 20), run('left', -1e9, 40)])]).text.length).toBeLessThan(3000);
  });
});
