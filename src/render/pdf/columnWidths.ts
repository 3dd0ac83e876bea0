/** What a column needs: the width of its widest word, and of all its text on one line. */
export interface Need {
  readonly least: number;
  readonly most: number;
}

/**
 * Shares a width out among columns so that no word is broken and the longest texts get most; null when even the widest
 * words do not fit side by side.
 */
export function shareWidth(needs: readonly Need[], width: number): number[] | null {
  const widths = needs.map(({ least }) => least);
  const rest = width - widths.reduce((sum, least) => sum + least, 0);
  if (rest < 0) return null;
  const steps = Math.floor(rest);
  for (let step = 0; step < steps; step++) {
    let neediest = 0;
    let worst = -1;
    for (let index = 0; index < needs.length; index++) {
      const need = (needs[index]?.most ?? 0) / (widths[index] ?? 1);
      if (need > worst) {
        worst = need;
        neediest = index;
      }
    }
    widths[neediest] = (widths[neediest] ?? 0) + 1;
  }
  const last = widths.length - 1;
  widths[last] = (widths[last] ?? 0) + rest - steps;
  return widths;
}

/** The same where words must be broken: each column gets its part of the width. */
export function squeezeWidth(needs: readonly Need[], width: number): number[] {
  const all = needs.reduce((sum, { least }) => sum + least, 0);
  return needs.map(({ least }) => (least * width) / all);
}
