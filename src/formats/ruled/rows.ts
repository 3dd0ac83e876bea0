import type { PageRun } from '../page/formPage.ts';
import { pageLines } from '../page/pageLines.ts';

/** What stands on one line between two gaps. */
export interface Piece {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly baseline: number;
  readonly text: string;
  /** Each run and where in the text it begins. */
  readonly runs: readonly { readonly run: PageRun; readonly at: number }[];
}

/** One line of a region, from left to right. */
export interface Row {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

/** A gap of more than this part of the letters' height is no space between words. */
const CELL_GAP = 0.9;
/** A smaller gap than this is none: two runs of one word. */
const WORD_GAP = 0.12;

export function rowsOf(runs: readonly PageRun[], page: number): Row[] {
  return pageLines({ runs }).map(({ baseline, height, runs: line }) => {
    const pieces: Piece[] = [];
    let open: PageRun[] = [];
    for (const run of line) {
      const last = open.at(-1);
      if (last !== undefined && run.left - last.right > CELL_GAP * Math.max(heightOf(run), heightOf(last))) {
        pieces.push(pieceOf(open));
        open = [];
      }
      open.push(run);
    }
    if (open.length > 0) pieces.push(pieceOf(open));
    const [left, right] = [pieces[0]?.left ?? 0, pieces.at(-1)?.right ?? 0];
    return { page, left, right, baseline, height, pieces };
  });
}

export const heightOf = ({ top, bottom }: { top: number; bottom: number }): number => bottom - top;

function pieceOf(line: readonly PageRun[]): Piece {
  let text = '';
  const runs: { run: PageRun; at: number }[] = [];
  line.forEach((run, i) => {
    const before = line[i - 1];
    if (before !== undefined && run.left - before.right > WORD_GAP * Math.min(heightOf(run), heightOf(before)))
      text += ' ';
    runs.push({ run, at: text.length });
    text += run.text.trim();
  });
  return {
    left: Math.min(...line.map((run) => run.left)),
    right: Math.max(...line.map((run) => run.right)),
    top: Math.min(...line.map((run) => run.top)),
    bottom: Math.max(...line.map((run) => run.bottom)),
    baseline: Math.max(...line.map((run) => run.baseline)),
    text,
    runs,
  };
}
