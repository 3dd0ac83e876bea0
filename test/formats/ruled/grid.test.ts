import { describe, expect, it } from 'vitest';
import type { PageRule, RowRule } from '../../../src/formats/page/formPage.ts';
import { gridsOf } from '../../../src/formats/ruled/grid.ts';

function box(left: number, top: number, right: number, bottom: number): { rules: PageRule[]; rowRules: RowRule[] } {
  return {
    rules: [
      { x: left, top, bottom },
      { x: right, top, bottom },
    ],
    rowRules: [
      { y: top, left, right },
      { y: bottom, left, right },
    ],
  };
}

function grids(...boxes: ReturnType<typeof box>[]) {
  return gridsOf({
    rules: boxes.flatMap(({ rules }) => rules),
    rowRules: boxes.flatMap(({ rowRules }) => rowRules),
  });
}

describe('cells between drawn rules', () => {
  it('are those of boxes drawn side by side, one over two', () => {
    const found = grids(box(0, 0, 100, 20), box(0, 20, 50, 40), box(50, 20.4, 100, 40));
    expect(found?.tables.length).toBe(1);
    expect(found?.tables[0]?.cells.map(({ row, column, columns }) => [row, column, columns])).toEqual([
      [0, 0, 2],
      [1, 0, 1],
      [1, 1, 1],
    ]);
  });

  it('are of two tables where no rules meet', () => {
    expect(grids(box(0, 60, 100, 80), box(0, 0, 100, 20))?.tables.map(({ top }) => top)).toEqual([0, 60]);
  });

  it('are no cells where a side is open', () => {
    const open = box(0, 0, 100, 20);
    expect(gridsOf({ rules: open.rules, rowRules: open.rowRules.slice(0, 1) })?.tables).toEqual([]);
  });

  it('are check boxes where they are small and stand alone', () => {
    const found = grids(box(0, 0, 100, 40), box(5, 10, 12, 17));
    expect(found?.tables.length).toBe(1);
    expect(found?.squares.map(({ left, top }) => [left, top])).toEqual([[5, 10]]);
  });

  it('are not looked for among more rules than a form has', () => {
    const [first] = box(0, 0, 100, 20).rules;
    const rules = Array.from({ length: 7000 }, () => first as PageRule);
    expect(gridsOf({ rules, rowRules: [] })).toBeNull();
  });
});
