import type { CalendarDate } from '../base/calendarDate.ts';
import { Decimal } from '../base/decimal.ts';
import type { Line } from './subject.ts';

/** What one transaction line says of its balance, in units of 10^−scale of the group: `before` moves to `after`. */
export interface Movement {
  readonly line: Line;
  readonly on: CalendarDate | null;
  readonly before: bigint;
  readonly after: bigint;
}

/** The movements of the lines, or null when some line leaves open how much moved, which way, or what was left. */
export function movementsOf(lines: readonly Line[]): { readonly movements: Movement[]; readonly scale: number } | null {
  let scale = 0;
  for (const { row } of lines) {
    const moved = row.transactionShares.value;
    const after = row.sharesOwnedFollowingTransaction.value;
    if (moved === null || after === null || row.transactionAcquiredDisposedCode.value === null) return null;
    scale = Math.max(scale, moved.scale, after.scale);
  }
  const movements: Movement[] = [];
  for (const line of lines) {
    const { row } = line;
    const moved = (row.transactionShares.value ?? Decimal.zero).unitsAt(scale);
    const after = (row.sharesOwnedFollowingTransaction.value ?? Decimal.zero).unitsAt(scale);
    const before = row.transactionAcquiredDisposedCode.value === 'A' ? after - moved : after + moved;
    movements.push({ line, on: row.transactionDate.value, before, after });
  }
  return { movements, scale };
}

/** True when each movement starts from where the one before it ended. */
export function chains(movements: readonly Movement[]): boolean {
  for (let i = 1; i < movements.length; i++) if (movements[i]?.before !== movements[i - 1]?.after) return false;
  return true;
}

/** By date, and as filed within one day. Undated lines keep their places, since nothing says where else they belong. */
export function byDate(movements: readonly Movement[]): readonly Movement[] {
  if (movements.some((m) => m.on === null)) return movements;
  let sorted = true;
  for (let i = 1; i < movements.length && sorted; i++) {
    sorted = (movements[i]?.on ?? '') >= (movements[i - 1]?.on ?? '');
  }
  return sorted ? movements : [...movements].sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : a.on === b.on ? 0 : 1));
}

/** The movements of each day, days in order. */
export function days(movements: readonly Movement[]): readonly (readonly Movement[])[] {
  const result: Movement[][] = [];
  let last: Movement | undefined;
  for (const movement of byDate(movements)) {
    if (last !== undefined && last.on === movement.on) result.at(-1)?.push(movement);
    else result.push([movement]);
    last = movement;
  }
  return result;
}
