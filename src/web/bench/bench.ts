import type { FieldPath } from '../../model/fieldPath.ts';
import type { Settlement } from '../../model/settlement.ts';
import type { ShownDoubt } from '../worker/messages.ts';
import { allUndone, type History, NO_HISTORY, redone, undone, withStep } from './history.ts';

/** What the page remembers of the settling of doubts: per document what is settled, and where the person is. */
export interface Bench {
  /** By `benchKey`. */
  readonly histories: Readonly<Record<string, History>>;
  /** Keys of the documents whose settlements came back from an earlier visit and were not looked at yet. */
  readonly broughtBack: readonly string[];
  /** Why settlements are not kept in the browser. */
  readonly notKept: string | null;
  /** Who settles, for the record. */
  readonly who: string;
  /** The doubt that the keys settle: its place in the document as read. */
  readonly doubt: FieldPath | null;
  /** What is being typed instead of the reading; null when nothing is. */
  readonly draft: string | null;
  /** The boxes pressed and the words beside them, before they are recorded. */
  readonly boxes: readonly FieldPath[];
  readonly words: Readonly<Record<FieldPath, string>>;
  /** Why the last wish was refused. */
  readonly refusal: string | null;
  /** What was added and is not on the form yet: to be opened for typing when it is. */
  readonly added: FieldPath | null;
}

export const NOBODY_NAMED = 'you';

export const EMPTY_BENCH: Bench = {
  histories: {},
  broughtBack: [],
  notKept: null,
  who: NOBODY_NAMED,
  doubt: null,
  draft: null,
  boxes: [],
  words: {},
  refusal: null,
  added: null,
};

export type BenchChange =
  | { readonly kind: 'doubtChosen'; readonly doubt: ShownDoubt }
  | { readonly kind: 'drafted'; readonly text: string | null }
  | { readonly kind: 'boxPressed'; readonly path: FieldPath }
  | { readonly kind: 'worded'; readonly path: FieldPath; readonly text: string }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'settled'; readonly key: string; readonly settlements: readonly Settlement[] }
  | { readonly kind: 'withdrawn'; readonly key: string; readonly at: FieldPath }
  | { readonly kind: 'undone'; readonly key: string }
  | { readonly kind: 'redone'; readonly key: string }
  | { readonly kind: 'broughtBack'; readonly histories: Readonly<Record<string, History>> }
  | { readonly kind: 'backSeen'; readonly key: string }
  | { readonly kind: 'discarded'; readonly key: string }
  | { readonly kind: 'notKept'; readonly message: string | null }
  | { readonly kind: 'named'; readonly who: string };

const AT_NOTHING = { draft: null, boxes: [], words: {}, refusal: null } as const;

export function changeBench(bench: Bench, change: BenchChange): Bench {
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
    case 'named':
      return { ...bench, who: change.who };
    case 'notKept':
      return { ...bench, notKept: change.message };
    case 'broughtBack':
      return withBroughtBack(bench, change.histories);
    case 'backSeen':
      return { ...bench, broughtBack: bench.broughtBack.filter((key) => key !== change.key) };
    default:
      return changeHistory(bench, change);
  }
}

type HistoryChange = Extract<BenchChange, { kind: 'settled' | 'withdrawn' | 'undone' | 'redone' | 'discarded' }>;

function changeHistory(bench: Bench, change: HistoryChange): Bench {
  const before = bench.histories[change.key] ?? NO_HISTORY;
  const after = { ...bench, ...AT_NOTHING, histories: { ...bench.histories, [change.key]: stepped(before, change) } };
  if (change.kind === 'undone' || change.kind === 'redone') return after;
  const added = change.kind === 'settled' ? change.settlements.find(({ deed }) => deed === 'added') : undefined;
  const broughtBack =
    change.kind === 'discarded' ? bench.broughtBack.filter((key) => key !== change.key) : bench.broughtBack;
  return { ...after, broughtBack, doubt: null, added: added?.at ?? null };
}

function stepped(history: History, change: HistoryChange): History {
  switch (change.kind) {
    case 'settled':
      return withStep(history, { kind: 'settled', settlements: change.settlements });
    case 'withdrawn':
      return withStep(history, { kind: 'withdrawn', at: change.at });
    case 'undone':
      return undone(history);
    case 'redone':
      return redone(history);
    case 'discarded':
      return allUndone(history);
  }
}

/** What was done on this page since it was opened counts more than what was kept. */
function withBroughtBack(bench: Bench, kept: Readonly<Record<string, History>>): Bench {
  const keys = Object.keys(kept).filter((key) => !(key in bench.histories));
  if (keys.length === 0) return bench;
  return {
    ...bench,
    histories: { ...kept, ...bench.histories },
    broughtBack: [...bench.broughtBack, ...keys],
  };
}

/** The settlements stay; nothing is in hand. */
export function atNoDoubt(bench: Bench): Bench {
  return { ...bench, ...AT_NOTHING, doubt: null, added: null };
}

/** The boxes that the reader took for checked. */
export function boxesRead({ field, parts }: ShownDoubt): readonly FieldPath[] {
  if (field.kind !== 'boxes') return [];
  return parts.flatMap(({ path, read }) => (read === '1' && field.boxes.includes(path) ? [path] : []));
}

function toggled(paths: readonly FieldPath[], path: FieldPath): readonly FieldPath[] {
  return paths.includes(path) ? paths.filter((one) => one !== path) : [...paths, path];
}
