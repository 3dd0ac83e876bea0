import type { FieldPath } from '../../model/fieldPath.ts';
import type { Settlement } from '../../model/settlement.ts';

/** What a person did to a document, step by step; the steps after `done` were undone and can be done again. */
export interface History {
  readonly steps: readonly Step[];
  readonly done: number;
}

export type Step =
  | { readonly kind: 'settled'; readonly settlements: readonly Settlement[] }
  /** A settlement taken back out of turn, with those of places inside what it had added. */
  | { readonly kind: 'withdrawn'; readonly at: FieldPath };

export const NO_HISTORY: History = { steps: [], done: 0 };

const NOTHING_SETTLED: readonly Settlement[] = [];
const settledBefore = new WeakMap<History, readonly Settlement[]>();

/** The settlements that stand, in the order in which they were made; the same array for the same history. */
export function settlementsIn(history: History | undefined): readonly Settlement[] {
  if (history === undefined || history.done === 0) return NOTHING_SETTLED;
  const before = settledBefore.get(history);
  if (before !== undefined) return before;
  let standing: readonly Settlement[] = NOTHING_SETTLED;
  for (const step of history.steps.slice(0, history.done)) {
    standing =
      step.kind === 'settled'
        ? [...standing, ...step.settlements]
        : standing.filter(({ at }) => at !== step.at && !at.startsWith(`${step.at}/`));
  }
  settledBefore.set(history, standing);
  return standing;
}

/** A new step takes the place of those that were undone. */
export function withStep({ steps, done }: History, step: Step): History {
  return { steps: [...steps.slice(0, done), step], done: done + 1 };
}

export function undone({ steps, done }: History): History {
  return { steps, done: Math.max(done - 1, 0) };
}

export function redone({ steps, done }: History): History {
  return { steps, done: Math.min(done + 1, steps.length) };
}

/** Everything taken back at once; it can be done again. */
export function allUndone({ steps }: History): History {
  return { steps, done: 0 };
}

/** Where a step was done, for going there. */
export function placeOfStep(step: Step | undefined): FieldPath | null {
  return step === undefined ? null : step.kind === 'withdrawn' ? step.at : (step.settlements.at(-1)?.at ?? null);
}
