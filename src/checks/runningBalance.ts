import { Decimal } from '../base/decimal.ts';
import type { BalanceGroup } from './balanceGroups.ts';
import { byDate, chains, days, type Movement, movementsOf } from './movement.ts';
import type { Line } from './subject.ts';
import { fewestTrails, runsInSomeOrder } from './trails.ts';

/**
 * How the totals of a group's transaction lines hang together. `runs`: each total follows from the one before, in the order
 * of the document or in some order that keeps the order of days. `oneTotal`: every line states one and the same total.
 * `totalByDay`: every line states the total at the end of its day, and these follow from each other. `several`: the lines
 * follow from each other as the balances of several holders or instruments. `broken`: none of these. `open`: some amount
 * is not stated as a number of shares.
 */
export type TallyKind = 'runs' | 'oneTotal' | 'totalByDay' | 'several' | 'broken' | 'open';

export interface Tally {
  readonly kind: TallyKind;
  /** Where a total does not follow, in the order that leaves the fewest such places. Empty unless `broken`. */
  readonly breaks: readonly TallyBreak[];
}

/** A line whose total does not follow from that of the line before it. */
export interface TallyBreak {
  readonly previous: Line;
  readonly line: Line;
  readonly expected: Decimal;
  /** The stated total less the expected one. */
  readonly difference: Decimal;
  /** True when the next line goes on from the expected total, so that only this one is wrong. */
  readonly resumes: boolean;
}

const RUNS: Tally = Object.freeze({ kind: 'runs', breaks: [] });
const ONE_TOTAL: Tally = Object.freeze({ kind: 'oneTotal', breaks: [] });
const TOTAL_BY_DAY: Tally = Object.freeze({ kind: 'totalByDay', breaks: [] });
const SEVERAL: Tally = Object.freeze({ kind: 'several', breaks: [] });
const OPEN: Tally = Object.freeze({ kind: 'open', breaks: [] });

/**
 * The tally of a group. `holders` is the number of reporting persons: the direct holdings of joint filers share a group, so
 * that many balances may run in it side by side.
 */
export function runningBalance(group: BalanceGroup, holders: number): Tally {
  if (group.transactions.length < 2) return RUNS;
  const read = movementsOf(group.transactions);
  if (read === null) return OPEN;
  const { movements, scale } = read;
  if (chains(movements) || chains(byDate(movements)) || runsInSomeOrder(movements)) return RUNS;
  if (movements.every((m) => m.after === movements[0]?.after)) return ONE_TOTAL;
  if (runsByDay(movements)) return TOTAL_BY_DAY;
  if (runsByFootnote(movements) || (holders > 1 && fewestTrails(movements) <= holders)) return SEVERAL;
  if (areSeveral(group) || (mayBeSeveral(group) && fewestTrails(movements) === movements.length)) return SEVERAL;
  return { kind: 'broken', breaks: breaksOf(movements, scale) };
}

/** Derivatives without price or expiry, such as stock units, which several grants of one title seldom tell apart. */
function areSeveral({ table, transactions }: BalanceGroup): boolean {
  const first = transactions[0];
  if (table !== 'derivativeTable' || first?.table !== 'derivativeTable') return false;
  const price = first.row.conversionOrExercisePrice.value;
  return price === null || price.isZero() || first.row.expirationDate.value === null;
}

/** No line follows from another, and the form does not say that all are one thing: indirect holdings, derivatives. */
function mayBeSeveral(group: BalanceGroup): boolean {
  return group.table === 'derivativeTable' || group.transactions[0]?.row.directOrIndirectOwnership.value !== 'D';
}

function runsByDay(movements: readonly Movement[]): boolean {
  let before: bigint | null = null;
  for (const day of days(movements)) {
    const after = day[0]?.after ?? 0n;
    let net = 0n;
    for (const m of day) {
      if (m.after !== after) return false;
      net += m.after - m.before;
    }
    if (before !== null && before + net !== after) return false;
    before = after;
  }
  return true;
}

/** True when the lines fall apart by the footnotes of title and ownership, as those of two trusts do, and each part runs. */
function runsByFootnote(movements: readonly Movement[]): boolean {
  const parts = new Map<string, Movement[]>();
  for (const movement of movements) {
    const { row } = movement.line;
    const key = `${row.securityTitle.footnoteIds}|${row.directOrIndirectOwnership.footnoteIds}|${row.natureOfOwnership.footnoteIds}`;
    const part = parts.get(key);
    if (part === undefined) parts.set(key, [movement]);
    else part.push(movement);
  }
  return (
    parts.size > 1 && [...parts.values()].every((part) => chains(part) || runsInSomeOrder(part) || runsByDay(part))
  );
}

function breaksOf(movements: readonly Movement[], scale: number): readonly TallyBreak[] {
  const asFiled = breaksIn(movements, scale);
  const dated = byDate(movements);
  if (dated === movements) return asFiled;
  const sorted = breaksIn(dated, scale);
  return sorted.length < asFiled.length ? sorted : asFiled;
}

function breaksIn(movements: readonly Movement[], scale: number): TallyBreak[] {
  const breaks: TallyBreak[] = [];
  let previous = movements[0];
  // What the line before should have stated, when it stated something else.
  let corrected: bigint | null = null;
  for (let i = 1; i < movements.length && previous !== undefined; i++) {
    const movement = movements[i];
    if (movement === undefined) break;
    const last = breaks.at(-1);
    if (movement.before !== previous.after && movement.before === corrected && last !== undefined) {
      breaks[breaks.length - 1] = { ...last, resumes: true };
      corrected = null;
    } else if (movement.before !== previous.after) {
      corrected = previous.after + movement.after - movement.before;
      breaks.push({
        previous: previous.line,
        line: movement.line,
        expected: Decimal.ofUnits(corrected, scale),
        difference: Decimal.ofUnits(movement.after - corrected, scale),
        resumes: false,
      });
    } else corrected = null;
    previous = movement;
  }
  return breaks;
}
