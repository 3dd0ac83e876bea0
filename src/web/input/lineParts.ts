import type { CellPlace } from '../worker/messages.ts';
import type { Spot } from './spots.ts';

/** A run of a line that is drawn in one way. `from` is its offset in the line. */
export interface LinePart {
  readonly from: number;
  readonly text: string;
  readonly isMarkup: boolean;
  readonly isLit: boolean;
  /** The value that it came to; of several, the one that covers least. */
  readonly spot: Spot | null;
}

/** Cuts a line where tags begin and end, where values do, and where the light does. `start` is the line's offset in the text. */
export function lineParts(
  content: string,
  start: number,
  lit: CellPlace['source'],
  spots: readonly Spot[] = [],
): LinePart[] {
  const cuts = new Set([0, content.length]);
  const tags = Array.from(content.matchAll(/<[^>]*>?/g), ({ index, 0: tag }) => [index, index + tag.length] as const);
  for (const [from, to] of tags) cuts.add(from).add(to);
  for (const spot of spots) cuts.add(within(spot.start - start, content)).add(within(spot.end - start, content));
  const litFrom = lit === null ? -1 : Math.max(lit.start - start, 0);
  const litTo = lit === null ? -1 : Math.min(lit.end - start, content.length);
  if (litFrom < litTo) cuts.add(litFrom).add(litTo);
  const ends = [...cuts].sort((a, b) => a - b);
  return ends.slice(1).map((to, index) => {
    const from = ends[index] ?? 0;
    return {
      from,
      text: content.slice(from, to),
      isMarkup: tags.some(([tagFrom, tagTo]) => from >= tagFrom && to <= tagTo),
      isLit: from >= litFrom && to <= litTo,
      spot: narrowest(spots.filter((spot) => spot.start - start <= from && spot.end - start >= to)),
    };
  });
}

function within(offset: number, content: string): number {
  return Math.min(Math.max(offset, 0), content.length);
}

function narrowest(spots: readonly Spot[]): Spot | null {
  let best: Spot | null = null;
  for (const spot of spots) if (best === null || spot.end - spot.start < best.end - best.start) best = spot;
  return best;
}
