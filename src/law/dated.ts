import type { CalendarDate } from '../base/calendarDate.ts';
import type { Authority } from './authority.ts';

/** A value of the law and the days on which it was law, both ends included; null: since before, or until further notice. */
export interface Dated<T> {
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
  readonly value: T;
  readonly authority: readonly Authority[];
}

/** The row in force on a day, or null when none is. Where rows overlap the first wins. */
export function inForceOn<R extends Pick<Dated<unknown>, 'from' | 'until'>>(
  rows: readonly R[],
  on: CalendarDate,
): R | null {
  return rows.find((row) => (row.from === null || row.from <= on) && (row.until === null || on <= row.until)) ?? null;
}
