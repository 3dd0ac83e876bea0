import type { WordRun } from './wordRuns.ts';

const OF_NATURES =
  /^by|trust|spouse|wife|husband|child|son|daughter|minor|family|see|footnote|401k|esop|ira|plan|llc|l?lp$|partnership|custod|held|corp|inc$|fund|foundation|estate/;

/** Titles and natures known from other rows, and what a guess at a new one costs. */
export class Lexicon {
  readonly #titles: ReadonlyMap<string, number>;
  readonly #natures: ReadonlyMap<string, number>;

  constructor(titles: ReadonlyMap<string, number>, natures: ReadonlyMap<string, number>) {
    this.#titles = titles;
    this.#natures = natures;
  }

  static readonly empty = new Lexicon(new Map(), new Map());

  titleCost({ letters, likeTitle }: WordRun, first: string): number {
    if (this.#titles.has(letters)) return 0;
    return (this.#titles.size > 0 ? 1.5 : 0) + (likeTitle ? 0 : 1) + (/^\p{Ll}/u.test(first) ? 0.6 : 0);
  }

  natureCost({ letters, likeTitle }: WordRun): number {
    if (this.#natures.has(letters)) return 0;
    const ofTitle = likeTitle && !OF_NATURES.test(letters) ? 0.6 : 0;
    return ofTitle + (this.#natures.size > 0 ? 0.3 : 0);
  }
}
