/** The largest form with pictures for pages, twenty pages at 300 dpi in grey, is well below. */
export const PDF_BYTES_MAX = 50_000_000;

/** Thirty owners with a page each and tables over several pages stay below. */
export const PDF_PAGES_MAX = 60;

/** A page holds some two thousand runs of text when every letter is a run; more than this is no page of a form. */
export const PDF_RUNS_MAX = 200_000;

/** A form takes a fifth of a second; sixty pages on a busy machine ten. */
export const PDF_MILLISECONDS_MAX = 30_000;
