import type { FormPage, PageRule, RowRule } from '../page/formPage.ts';

/** A rectangle between drawn rules, at its place in the grid of its table. */
export interface RuledCell {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Cells that share rules. */
export interface RuledTable {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly cells: readonly RuledCell[];
}

export interface RuledGrids {
  /** From top to bottom. */
  readonly tables: readonly RuledTable[];
  /** Small squares that stand alone: check boxes. */
  readonly squares: readonly RuledCell[];
}

/** Rules that are drawn at one place differ by less (points). */
const SAME = 1.5;
/** A check box is at most this large (points). */
const SQUARE_MAX = 14;
/** A page of a form has fewer; more take too long to lay a grid through. */
const RULES_MAX = 6000;

/** The tables that the rules of a page make; null for a page with more rules than a form has. */
export function gridsOf({ rules, rowRules }: Pick<FormPage, 'rules' | 'rowRules'>): RuledGrids | null {
  if (rules.length + rowRules.length > RULES_MAX) return null;
  const tables: RuledTable[] = [];
  const squares: RuledCell[] = [];
  for (const part of connected(rules, rowRules)) {
    const cells = cellsOf(part.rules, part.rowRules);
    const [only] = cells;
    if (only === undefined) continue;
    const isSmall = only.right - only.left <= SQUARE_MAX && only.bottom - only.top <= SQUARE_MAX;
    if (cells.length === 1 && isSmall) squares.push(only);
    else tables.push({ ...around(cells), cells });
  }
  return { tables: tables.sort((a, b) => a.top - b.top), squares };
}

function around(cells: readonly RuledCell[]) {
  return {
    left: Math.min(...cells.map(({ left }) => left)),
    top: Math.min(...cells.map(({ top }) => top)),
    right: Math.max(...cells.map(({ right }) => right)),
    bottom: Math.max(...cells.map(({ bottom }) => bottom)),
  };
}

interface Rules {
  readonly rules: PageRule[];
  readonly rowRules: RowRule[];
}

/** Rules that meet, directly or by way of others. */
function connected(rules: readonly PageRule[], rowRules: readonly RowRule[]): Rules[] {
  const parent = Array.from({ length: rules.length + rowRules.length }, (_, i) => i);
  const rootOf = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  rules.forEach((rule, i) => {
    rowRules.forEach((row, j) => {
      const meet =
        rule.x >= row.left - SAME &&
        rule.x <= row.right + SAME &&
        row.y >= rule.top - SAME &&
        row.y <= rule.bottom + SAME;
      if (meet) parent[rootOf(i)] = rootOf(rules.length + j);
    });
  });
  const parts = new Map<number, Rules>();
  const partOf = (i: number): Rules => {
    const part = parts.get(rootOf(i)) ?? { rules: [], rowRules: [] };
    parts.set(rootOf(i), part);
    return part;
  };
  rules.forEach((rule, i) => {
    partOf(i).rules.push(rule);
  });
  rowRules.forEach((row, j) => {
    partOf(rules.length + j).rowRules.push(row);
  });
  return [...parts.values()];
}

/** Places that are one, each at the mean of them. */
function clustered(values: readonly number[]): number[] {
  const groups: number[][] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && value - (last.at(-1) ?? value) <= SAME) last.push(value);
    else groups.push([value]);
  }
  return groups.map((group) => group.reduce((sum, value) => sum + value, 0) / group.length);
}

function cellsOf(rules: readonly PageRule[], rowRules: readonly RowRule[]): RuledCell[] {
  const xs = clustered(rules.map(({ x }) => x));
  const ys = clustered(rowRules.map(({ y }) => y));
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 1 || rows < 1) return [];
  const upright = sides(xs, rows, (x, row) => {
    const y = ((ys[row] ?? 0) + (ys[row + 1] ?? 0)) / 2;
    return rules.some((rule) => Math.abs(rule.x - x) <= SAME && rule.top < y && y < rule.bottom);
  });
  const level = sides(ys, columns, (y, column) => {
    const x = ((xs[column] ?? 0) + (xs[column + 1] ?? 0)) / 2;
    return rowRules.some((rule) => Math.abs(rule.y - y) <= SAME && rule.left < x && x < rule.right);
  });
  const cells: RuledCell[] = [];
  const taken = new Set<number>();
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken.has(row * columns + column)) continue;
      let [right, bottom] = [column + 1, row + 1];
      while (right < columns && upright[right]?.[row] === false) right++;
      while (bottom < rows && level[bottom]?.[column] === false) bottom++;
      for (let i = row; i < bottom; i++) for (let j = column; j < right; j++) taken.add(i * columns + j);
      const isClosed =
        upright[column]?.slice(row, bottom).every(Boolean) &&
        upright[right]?.slice(row, bottom).every(Boolean) &&
        level[row]?.slice(column, right).every(Boolean) &&
        level[bottom]?.slice(column, right).every(Boolean);
      if (isClosed !== true) continue;
      cells.push({
        left: xs[column] ?? 0,
        right: xs[right] ?? 0,
        top: ys[row] ?? 0,
        bottom: ys[bottom] ?? 0,
        ...{ row, column, rows: bottom - row, columns: right - column },
      });
    }
  }
  return cells;
}

/** For each place of `places`, whether a rule stands there along each of the `count` steps. */
function sides(
  places: readonly number[],
  count: number,
  isRuled: (place: number, step: number) => boolean,
): boolean[][] {
  return places.map((place) => Array.from({ length: count }, (_, step) => isRuled(place, step)));
}
