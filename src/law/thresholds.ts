// Amounts and spans that the rules of Section 16 name, with the days on which each was the law.
import { type CalendarDate, date } from '../base/calendarDate.ts';
import { Decimal } from '../base/decimal.ts';
import { rule16a6a } from './authorities/section16.ts';
import type { Authority } from './authority.ts';

export interface Threshold<T> {
  readonly value: T;
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
  readonly authority: Authority;
}

const REGULATION_OF_1991 = date('1991-05-01');

/** US dollars. A small acquisition and those of the six months before it may come to this much and no more. */
export const SMALL_ACQUISITION_USD: Threshold<Decimal> = {
  value: Decimal.of('10000'),
  from: REGULATION_OF_1991,
  until: null,
  authority: rule16a6a,
};

/** Months before an acquisition over which small acquisitions add up, and after it in which a disposition ends the deferral. */
export const SMALL_ACQUISITION_MONTHS: Threshold<number> = {
  value: 6,
  from: REGULATION_OF_1991,
  until: null,
  authority: rule16a6a,
};
