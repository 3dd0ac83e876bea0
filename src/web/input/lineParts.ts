import type { CellPlace } from '../worker/messages.ts';

/** A run of a line that is drawn in one way. `from` is its offset in the line. */
export interface LinePart {
  readonly from: number;
  readonly text: string;
  readonly isMarkup: boolean;
  readonly isLit: boolean;
}

/** Cuts a line where tags begin and end, and where the light does. `start` is the line's offset in the text. */
export function lineParts(content: string, start: number, lit: CellPlace['source']): LinePart[] {
  const cuts = new Set([0, content.length]);
  const tags = Array.from(content.matchAll(/<[^>]*>?/g), ({ index, 0: tag }) => [index, index + tag.length] as const);
  for (const [from, to] of tags) cuts.add(from).add(to);
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
    };
  });
}
