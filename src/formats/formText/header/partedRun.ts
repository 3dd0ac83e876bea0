import type { Part } from './boxColumns.ts';
import type { LineToken } from './lineTokens.ts';
import { junkCost, type ShapeContext, shapeCost } from './partShapes.ts';

/** The words of a line given to columns, from left to right; what no column takes is left out. */
export interface Parting {
  readonly cost: number;
  readonly pieces: readonly Piece[];
}

export interface Piece {
  readonly column: number;
  readonly tokens: readonly LineToken[];
}

interface Given {
  /** The columns that the words may belong to, and what each holds there. */
  readonly from: number;
  readonly to: number;
  readonly parts: readonly Part[];
  readonly context: ShapeContext;
  /** The text keeps wider spaces between columns. */
  readonly isWide: boolean;
  /** Printed words of the boxes at the right that were not found, so that words that are nothing are likely these. */
  readonly isNoisy: boolean;
}

/** How many partings are kept for a beginning of the words: the best, and what competes with it. */
const KEPT = 3;
const LONGEST = 40;

/** The cheapest partings of a run of words over columns that follow each other, best first. */
export function partings(all: readonly LineToken[], given: Given): readonly Parting[] {
  const tokens = all.slice(0, LONGEST);
  const memo = new Map<number, readonly Parting[]>();
  const rest = (at: number, column: number): readonly Parting[] => {
    if (at === tokens.length) return [{ cost: 0, pieces: [] }];
    const key = at * 8 + column;
    const known = memo.get(key);
    if (known !== undefined) return known;
    const found: Parting[] = [];
    const token = tokens[at] as LineToken;
    const noise = junkCost(token.text) * (given.isNoisy ? 0.6 : 1);
    for (const after of rest(at + 1, column)) found.push({ cost: after.cost + noise, pieces: after.pieces });
    for (let to = column; to <= given.to; to++) {
      for (let end = at + 1; end <= tokens.length; end++) {
        const piece = tokens.slice(at, end);
        const cost = pieceCost(piece, tokens[end], given.parts[to] ?? 'none', given);
        if (cost >= 9) continue;
        for (const after of rest(end, to + 1))
          found.push({ cost: cost + after.cost, pieces: [{ column: to, tokens: piece }, ...after.pieces] });
      }
    }
    const best = found.toSorted((a, b) => a.cost - b.cost).slice(0, KEPT);
    memo.set(key, best);
    return best;
  };
  return rest(0, given.from);
}

function pieceCost(piece: readonly LineToken[], next: LineToken | undefined, part: Part, given: Given): number {
  const words = piece.map((token) => token.text);
  const cost = shapeCost(part, words, given.context);
  if (!given.isWide) return cost;
  // Where wider spaces part the columns, one within a piece is odd, and so is a piece that ends without one.
  const gaps = part === 'city' ? 0 : piece.slice(1).filter((token) => token.apart).length;
  const cut = next !== undefined && !next.apart ? 0.7 : 0;
  return cost + gaps * 0.45 + cut;
}
