import type { FieldPath } from '../../model/fieldPath.ts';
import type { PageBox } from '../../model/problem.ts';
import type { CellPlace, ShownDoubt } from '../worker/messages.ts';

/** A stretch of the input that one value of the form came from. */
export interface Spot {
  readonly path: FieldPath;
  readonly start: number;
  readonly end: number;
  /** `doubt`: a person is to settle it; `sure`: the reader is certain. */
  readonly state: 'sure' | 'unsure' | 'doubt';
  /** For inputs with pages: which, 1-based, and where on it. */
  readonly page?: number;
  readonly box?: PageBox;
}

/** The values' places, by where they start; parts of the form, which hold others, are not among them. */
export function spotsOf(
  places: Readonly<Record<FieldPath, CellPlace>>,
  open: readonly Pick<ShownDoubt, 'shownAt'>[],
): readonly Spot[] {
  const doubted = new Set(open.map(({ shownAt }) => shownAt));
  const paths = Object.keys(places) as FieldPath[];
  const parts = new Set<string>();
  for (const path of paths) {
    if (places[path]?.source == null) continue;
    const steps = path.replace(/\/\w*ootnoteIds(?:\/\d+)?$/, '').split('/');
    for (let length = 1; length < steps.length; length++) parts.add(steps.slice(0, length).join('/'));
  }
  const spots = paths.flatMap((path): Spot[] => {
    const source = places[path]?.source;
    if (source == null || parts.has(path) || source.end <= source.start) return [];
    const state = doubted.has(path) ? 'doubt' : source.confidence < 1 ? 'unsure' : 'sure';
    const { start, end, page, box } = source;
    return [{ path, start, end, state, ...(page === undefined || box === undefined ? {} : { page, box }) }];
  });
  return spots.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The spots that touch a stretch of the text. */
export function spotsWithin(spots: readonly Spot[], start: number, end: number): readonly Spot[] {
  return spots.filter((spot) => spot.start < end && spot.end > start);
}
