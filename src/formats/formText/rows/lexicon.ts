/** Words that titles of securities are made of; a title has one of them almost always, a nature of ownership seldom ends in one. */
const OF_TITLES =
  /stock|shares?|common|ordinary|preferred|option|warrant|unit|note|right|rsu|psu|phantom|deferred|award|interest|bond|debenture|convertible|performance|class|series|adr|ads|depositary|swap|put|call/;

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

  titleCost(letters: string, first: string): number {
    if (this.#titles.has(letters)) return 0;
    return (this.#titles.size > 0 ? 1.5 : 0) + (OF_TITLES.test(letters) ? 0 : 1) + (/^\p{Ll}/u.test(first) ? 0.6 : 0);
  }

  natureCost(letters: string): number {
    if (this.#natures.has(letters)) return 0;
    const likeTitle = OF_TITLES.test(letters) && !OF_NATURES.test(letters) ? 0.6 : 0;
    return likeTitle + (this.#natures.size > 0 ? 0.3 : 0);
  }
}
