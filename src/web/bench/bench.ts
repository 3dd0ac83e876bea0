import type { FieldPath } from '../../model/fieldPath.ts';
import type { Settlement } from '../../model/settlement.ts';
import type { ShownDoubt } from '../worker/messages.ts';

/** What the page remembers of the settling of doubts: per document what is settled, and where the person is. */
export interface Bench {
  /** By `benchKey`, in the order in which they were made; the last for a place counts. */
  readonly settlements: Readonly<Record<string, readonly Settlement[]>>;
  /** The doubt that the keys settle: its place in the document as read. */
  readonly doubt: FieldPath | null;
  /** What is being typed instead of the reading; null when nothing is. */
  readonly draft: string | null;
  /** The boxes pressed and the words beside them, before they are recorded. */
  readonly boxes: readonly FieldPath[];
  readonly words: Readonly<Record<FieldPath, string>>;
  /** Why the last wish was refused. */
  readonly refusal: string | null;
}

export const EMPTY_BENCH: Bench = { settlements: {}, doubt: null, draft: null, boxes: [], words: {}, refusal: null };

export type BenchChange =
  | { readonly kind: 'doubtChosen'; readonly doubt: ShownDoubt }
  | { readonly kind: 'drafted'; readonly text: string | null }
  | { readonly kind: 'boxPressed'; readonly path: FieldPath }
  | { readonly kind: 'worded'; readonly path: FieldPath; readonly text: string }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'settled'; readonly key: string; readonly settlement: Settlement }
  | { readonly kind: 'undone'; readonly key: string };

const AT_NOTHING = { draft: null, boxes: [], words: {}, refusal: null } as const;

export function changeBench(bench: Bench, change: BenchChange): Bench {
  const { settlements } = bench;
  switch (change.kind) {
    case 'doubtChosen':
      return { ...bench, ...AT_NOTHING, doubt: change.doubt.at, boxes: boxesRead(change.doubt) };
    case 'drafted':
      return { ...bench, draft: change.text, refusal: null };
    case 'boxPressed':
      return { ...bench, boxes: toggled(bench.boxes, change.path), refusal: null };
    case 'worded':
      return { ...bench, words: { ...bench.words, [change.path]: change.text } };
    case 'refused':
      return { ...bench, refusal: change.message };
    case 'settled': {
      const before = settlements[change.key] ?? [];
      const after = { ...settlements, [change.key]: [...before, change.settlement] };
      return { ...bench, ...AT_NOTHING, doubt: null, settlements: after };
    }
    case 'undone': {
      const before = settlements[change.key] ?? [];
      return { ...bench, ...AT_NOTHING, settlements: { ...settlements, [change.key]: before.slice(0, -1) } };
    }
  }
}

/** The settlements stay; nothing is in hand. */
export function atNoDoubt(bench: Bench): Bench {
  return { ...bench, ...AT_NOTHING, doubt: null };
}

function boxesRead({ field, parts }: ShownDoubt): readonly FieldPath[] {
  if (field.kind !== 'boxes') return [];
  return parts.flatMap(({ path, read }) => (read === '1' && field.boxes.includes(path) ? [path] : []));
}

function toggled(paths: readonly FieldPath[], path: FieldPath): readonly FieldPath[] {
  return paths.includes(path) ? paths.filter((one) => one !== path) : [...paths, path];
}
