import type { FieldPath } from '../../model/fieldPath.ts';
import type { Settlement } from '../../model/settlement.ts';
import type { Desk } from '../desk/desk.ts';
import type { ShownDoubt } from '../worker/messages.ts';
import { type History, NO_HISTORY, settlementsIn } from './history.ts';

/** Which document settlements belong to: an input by the hash of its bytes, and a document of it. Null before the hash is known. */
export function benchKey({ files, currentId, documentIndex }: Which): string | null {
  const sha256 = files.find(({ id }) => id === currentId)?.sha256 ?? null;
  return sha256 === null ? null : `${sha256}/${documentIndex}`;
}

type Which = Pick<Desk, 'files' | 'currentId' | 'documentIndex'>;

/** The history of the open document. */
export function historyOf(desk: Which & Pick<Desk, 'bench'>): History {
  return desk.bench.histories[benchKey(desk) ?? ''] ?? NO_HISTORY;
}

/** The settlements of the open document; the same array as long as nothing is settled. */
export function settlementsOf(desk: Which & Pick<Desk, 'bench'>): readonly Settlement[] {
  return settlementsIn(historyOf(desk));
}

export interface Queue {
  readonly doubts: readonly ShownDoubt[];
  /** Places that were settled and are none of the doubts. */
  readonly corrected: readonly ShownDoubt[];
  /** What counts for each place. */
  readonly settled: ReadonlyMap<FieldPath, Settlement>;
  readonly open: readonly ShownDoubt[];
  /** The one to settle: the chosen one, else the first that is open. */
  readonly current: ShownDoubt | null;
}

/** What is to be settled of the open document, and what is. Lists stay the same objects while nothing in them changes. */
export function queueOf(desk: Which & Pick<Desk, 'bench' | 'opened'>): Queue {
  const doubts = desk.opened?.document?.doubts ?? NO_DOUBTS;
  const { settled, open } = sorted(doubts, settlementsOf(desk));
  const chosen = doubts.find(({ at }) => at === desk.bench.doubt);
  const corrected = desk.opened?.document?.corrected ?? NO_DOUBTS;
  return { doubts, corrected, settled, open, current: chosen ?? open[0] ?? null };
}

const NO_DOUBTS: readonly ShownDoubt[] = [];

interface Sorted extends Pick<Queue, 'settled' | 'open'> {
  readonly settlements: readonly Settlement[];
}

const sortedBefore = new WeakMap<readonly ShownDoubt[], Sorted>();

function sorted(doubts: readonly ShownDoubt[], settlements: readonly Settlement[]): Sorted {
  const before = sortedBefore.get(doubts);
  if (before?.settlements === settlements) return before;
  const settled = new Map(settlements.map((one) => [one.at, one]));
  const made = { settlements, settled, open: doubts.filter(({ at }) => !settled.has(at)) };
  sortedBefore.set(doubts, made);
  return made;
}

/** The open doubt after (or before) a place, round the end; null when none is open. */
export function nextOpen({ doubts, open }: Queue, from: FieldPath | null, by: 1 | -1): ShownDoubt | null {
  const at = doubts.findIndex((doubt) => doubt.at === from);
  for (let step = 1; step <= doubts.length; step++) {
    const start = at < 0 && by < 0 ? 0 : at;
    const doubt = doubts[(start + by * step + doubts.length * 2) % doubts.length];
    if (doubt !== undefined && open.includes(doubt)) return doubt;
  }
  return null;
}
