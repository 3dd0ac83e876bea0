import type { FieldPath } from '../../model/fieldPath.ts';
import type { CellPlace } from '../worker/messages.ts';
import { lineAt } from './textLines.ts';

/** The cell that came from the line starting at `offset`: of several, the one that covers least text. Null when none did. */
export function cellAt(
  places: Readonly<Record<FieldPath, CellPlace>>,
  starts: readonly number[],
  offset: number,
): FieldPath | null {
  const lineEnd = starts[lineAt(starts, offset) + 1] ?? Number.MAX_SAFE_INTEGER;
  let best: FieldPath | null = null;
  let width = Number.MAX_SAFE_INTEGER;
  for (const [path, { source }] of Object.entries(places)) {
    if (source === null || source.start >= lineEnd || source.end <= offset || source.end - source.start >= width)
      continue;
    best = path as FieldPath;
    width = source.end - source.start;
  }
  return best;
}
