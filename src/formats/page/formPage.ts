/** Lengths and places on a page are in points of 1/72 inch from its upper left corner; y grows downwards. */
export interface PageRun {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Where the letters stand; below it hang only the tails of g, p, q and y. */
  readonly baseline: number;
  /** How sure the reader of the page is of the characters: 1 for the text layer of a PDF. */
  readonly confidence: number;
  /** Whether it is a raised mark, such as (1), where the reader of the page can tell. */
  readonly raised?: boolean;
}

/** A vertical line of a table: what stands left of it and what stands right of it are two cells. */
export interface PageRule {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** A horizontal line of a table: what stands above it and what stands below it are two rows. */
export interface RowRule {
  readonly y: number;
  readonly left: number;
  readonly right: number;
}

/** A page as it is seen. */
export interface PageSheet {
  readonly width: number;
  readonly height: number;
  /** By how many degrees, clockwise, the page stands askew in its picture: places are those of the page held upright. */
  readonly askew: number;
}

/** What can be read on one page. */
export interface FormPage {
  /** 1-based. */
  readonly number: number;
  readonly sheet: PageSheet;
  readonly runs: readonly PageRun[];
  readonly rules: readonly PageRule[];
  readonly rowRules: readonly RowRule[];
}
