/**
 * The cell that a key leads to: left and right in reading order, up and down to the nearest cell above or below by where
 * they stand on the paper, Home and End to the ends of the form. Null for other keys and at the edges.
 */
export function neighbour(cells: readonly HTMLElement[], from: EventTarget, key: string): HTMLElement | null {
  const at = cells.indexOf(from as HTMLElement);
  if (at < 0) return null;
  if (key === 'ArrowRight') return cells[at + 1] ?? null;
  if (key === 'ArrowLeft') return cells[at - 1] ?? null;
  if (key === 'Home') return cells[0] ?? null;
  if (key === 'End') return cells.at(-1) ?? null;
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null;
  const own = (from as HTMLElement).getBoundingClientRect();
  let best: HTMLElement | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const cell of cells) {
    const box = cell.getBoundingClientRect();
    const down = key === 'ArrowDown' ? box.top - own.bottom : own.top - box.bottom;
    if (down < -2 || cell === from) continue;
    // Sideways counts more than down: the next line of the same column comes before a nearer cell of another.
    const sideways = Math.max(box.left - own.right, own.left - box.right, 0);
    const distance = Math.max(down, 0) + 4 * sideways + Math.abs(box.left - own.left) / 1_000;
    if (distance < least) [best, least] = [cell, distance];
  }
  return best;
}
