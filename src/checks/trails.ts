import { days, type Movement } from './movement.ts';

/**
 * True when some order of the movements that keeps the order of days lets each start where the one before it ended.
 * Filings give a day's lines in any order, so the order of the document alone proves nothing.
 *
 * A movement is an edge from its balance before to its balance after; such an order exists when each day's edges form one
 * trail that begins where the day before ended. A trail that uses every edge of a connected graph exists when at most one
 * balance is left more often than it is reached (the start) and at most one is reached more often (the end).
 */
export function runsInSomeOrder(movements: readonly Movement[]): boolean {
  let reached: readonly bigint[] | null = null;
  for (const day of days(movements)) {
    const ends = trailEnds(day, reached);
    if (ends.length === 0) return false;
    reached = ends;
  }
  return true;
}

/** The fewest trails that use every movement once, days left aside: how many balances the lines must at least be of. */
export function fewestTrails(movements: readonly Movement[]): number {
  const { surplus, root } = graphOf(movements);
  const perComponent = new Map<bigint, number>();
  for (const [balance, over] of surplus) {
    const component = root(balance);
    perComponent.set(component, (perComponent.get(component) ?? 0) + Math.max(0, over));
  }
  let trails = 0;
  for (const count of perComponent.values()) trails += Math.max(1, count);
  return trails;
}

/** Where a trail over all movements of one day can end when it starts at one of `starts` (null: anywhere). */
function trailEnds(day: readonly Movement[], starts: readonly bigint[] | null): readonly bigint[] {
  const only = day.length === 1 ? day[0] : undefined;
  if (only !== undefined) return starts === null || starts.includes(only.before) ? [only.after] : [];
  const { surplus, root } = graphOf(day);
  let start: bigint | null = null;
  let end: bigint | null = null;
  let component: bigint | null = null;
  for (const [balance, over] of surplus) {
    component ??= root(balance);
    if (root(balance) !== component || over > 1 || over < -1) return [];
    if (over === 1) {
      if (start !== null) return [];
      start = balance;
    }
    if (over === -1) end = balance;
  }
  if (start !== null && end !== null) return starts === null || starts.includes(start) ? [end] : [];
  const circuit = [...surplus.keys()];
  return starts === null ? circuit : starts.filter((balance) => surplus.has(balance));
}

interface Graph {
  /** For each balance, how much more often it is left than reached. */
  readonly surplus: ReadonlyMap<bigint, number>;
  /** One balance that stands for all that movements connect with the given one. */
  readonly root: (balance: bigint) => bigint;
}

function graphOf(movements: readonly Movement[]): Graph {
  const surplus = new Map<bigint, number>();
  const parent = new Map<bigint, bigint>();
  const root = (balance: bigint): bigint => {
    let at = balance;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  for (const { before, after } of movements) {
    surplus.set(before, (surplus.get(before) ?? 0) + 1);
    surplus.set(after, (surplus.get(after) ?? 0) - 1);
    parent.set(root(before), root(after));
  }
  return { surplus, root };
}
