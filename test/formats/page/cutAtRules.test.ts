import { describe, expect, it } from 'vitest';
import { cutAtRules } from '../../../src/formats/page/cutAtRules.ts';
import type { PageRun } from '../../../src/formats/page/formPage.ts';

const run = (text: string): PageRun => ({
  ...{ text, left: 0, right: text.length * 5 },
  ...{ top: 0, bottom: 10, baseline: 8, confidence: 1 },
});

describe('what the parser of PDFs joins over a rule', () => {
  it('is cut at the blank nearest to each', () => {
    const rules = [
      { x: 55, top: -5, bottom: 20 },
      { x: 108, top: -5, bottom: 20 },
    ];
    const parts = cutAtRules([run('05/12/2031 05/12/2041 Common')], rules);
    expect(parts.map(({ text }) => text)).toEqual(['05/12/2031', '05/12/2041', 'Common']);
    expect(parts.every(({ left, right }, i) => right > left && left >= (parts[i - 1]?.right ?? 0))).toBe(true);
  });

  it('stays whole where the rule stands beside it, above it, or it has no blank', () => {
    const whole = [run('Common Stock')];
    expect(cutAtRules(whole, [{ x: 60, top: 0, bottom: 20 }])).toEqual(whole);
    expect(cutAtRules(whole, [{ x: 30, top: -20, bottom: -2 }])).toEqual(whole);
    expect(cutAtRules([run('CommonStock')], [{ x: 30, top: 0, bottom: 20 }]).length).toBe(1);
  });
});
