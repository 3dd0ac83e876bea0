/** A letter page at 600 dots an inch has 34 million pixels. */
export const PIXELS_MAX = 60_000_000;

/** A letter page at 60 dots an inch; below that no letter of the form's small print can be told from another. */
export const SIDE_MIN = 500;

/** Thirty times what a page takes on an idle machine. */
export const MILLISECONDS_MAX = 120_000;

/** Pages of one document that are read: text recognition takes seconds for each. */
export const PICTURES_MAX = 20;
