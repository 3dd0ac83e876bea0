/**
 * A value of the form together with the footnotes marked beside it, in the order of the marks.
 * `value` is null where the cell is empty or holds only marks, as in a price that is stated in a footnote.
 */
export interface Footnoted<T> {
  readonly value: T | null;
  readonly footnoteIds: readonly string[];
}

const NO_FOOTNOTES: readonly string[] = Object.freeze([]);

/** The cell that is not there, or holds nothing. One shared object, so that `cell === ABSENT` is a cheap test of emptiness. */
export const ABSENT: Footnoted<never> = Object.freeze({ value: null, footnoteIds: NO_FOOTNOTES });

export function footnoted<T>(value: T | null, ...footnoteIds: string[]): Footnoted<T> {
  if (footnoteIds.length > 0) return { value, footnoteIds };
  return value === null ? ABSENT : { value, footnoteIds: NO_FOOTNOTES };
}

/** True when the cell holds neither a value nor a mark. */
export function isEmpty(cell: Footnoted<unknown>): boolean {
  return cell.value === null && cell.footnoteIds.length === 0;
}
