/** A stretch where two lists of lines differ. */
export interface LineDifference {
  /** Index in `theirs` at which it starts. */
  readonly at: number;
  readonly theirs: readonly string[];
  readonly ours: readonly string[];
}

/** The differences of two lists by their longest common subsequence. */
export function lineDifferences(theirs: readonly string[], ours: readonly string[]): LineDifference[] {
  const lengths = commonLengths(theirs, ours);
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  const found: { at: number; theirs: string[]; ours: string[] }[] = [];
  let open: { at: number; theirs: string[]; ours: string[] } | null = null;
  let i = 0;
  let j = 0;
  while (i < theirs.length || j < ours.length) {
    if (i < theirs.length && j < ours.length && theirs[i] === ours[j]) {
      open = null;
      i++;
      j++;
      continue;
    }
    if (open === null) {
      open = { at: i, theirs: [], ours: [] };
      found.push(open);
    }
    if (j >= ours.length || (i < theirs.length && at(i + 1, j) >= at(i, j + 1))) open.theirs.push(theirs[i++] ?? '');
    else open.ours.push(ours[j++] ?? '');
  }
  return found;
}

function commonLengths(theirs: readonly string[], ours: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: theirs.length + 1 }, () => new Uint16Array(ours.length + 1));
  for (let i = theirs.length - 1; i >= 0; i--) {
    const row = rows[i];
    const next = rows[i + 1];
    for (let j = ours.length - 1; row !== undefined && next !== undefined && j >= 0; j--) {
      row[j] = theirs[i] === ours[j] ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return rows;
}
