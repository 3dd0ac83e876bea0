// The numbers of Section 16's deadlines, each with the days on which it was law. No deadline stands anywhere else.
import { type CalendarDate, date } from '../base/calendarDate.ts';
import {
  foreignInsidersAct,
  form3Instruction1,
  form5Instruction1a,
  regST13a2,
  regST13a4,
  release33_8230,
  release34_104903,
  rule0_3a,
  rule16a3f1Due,
  rule16a3g2to4,
  rule16a3k,
  section16a2B,
  section16a2C,
  section16aBefore2002,
} from './authorities/deadlines.ts';
import { release34_46421, rule16a3g1 } from './authorities/section16.ts';
import type { Dated } from './dated.ts';

/** Calendar days from becoming an insider, that day not counted. Dated by the event. */
export const FORM_3_CALENDAR_DAYS: readonly Dated<number>[] = [
  { from: null, until: null, value: 10, authority: [section16a2B, form3Instruction1, rule0_3a] },
];

/** A number of business days after the transaction, or a day of the month after it. */
export type Form4Period =
  | { readonly kind: 'businessDays'; readonly count: number }
  | { readonly kind: 'dayOfNextMonth'; readonly day: number };

/** Dated by the transaction's execution. */
export const FORM_4_PERIOD: readonly Dated<Form4Period>[] = [
  {
    from: null,
    until: date('2002-08-28'),
    value: { kind: 'dayOfNextMonth', day: 10 },
    authority: [section16aBefore2002, rule0_3a],
  },
  {
    from: date('2002-08-29'),
    until: null,
    value: { kind: 'businessDays', count: 2 },
    authority: [section16a2C, rule16a3g1, release34_46421],
  },
];

/** Business days after the trade beyond which a late notice no longer moves the deemed execution date. Dated by the trade. */
export const DEEMED_EXECUTION_CAP_BUSINESS_DAYS: readonly Dated<number>[] = [
  { from: date('2002-08-29'), until: null, value: 3, authority: [rule16a3g2to4, release34_46421] },
];

/** Calendar days after the issuer's fiscal year end. Dated by the fiscal year end: the form came with the rules of 1991. */
export const FORM_5_CALENDAR_DAYS: readonly Dated<number>[] = [
  { from: date('1991-05-01'), until: null, value: 45, authority: [rule16a3f1Due, form5Instruction1a, rule0_3a] },
];

/** Business days after filing within which an issuer with a website posts the report there. Dated by the filing. */
export const POSTING_BUSINESS_DAYS: readonly Dated<number>[] = [
  { from: date('2003-06-30'), until: null, value: 1, authority: [rule16a3k, release33_8230] },
];

/** Directors and officers of foreign private issuers report from `begins`; those in office on `enacted` file on that day. */
export const FOREIGN_INSIDERS: {
  readonly enacted: CalendarDate;
  readonly begins: CalendarDate;
  readonly authority: readonly [typeof foreignInsidersAct, typeof release34_104903];
} = {
  enacted: date('2025-12-18'),
  begins: date('2026-03-18'),
  authority: [foreignInsidersAct, release34_104903],
};

/**
 * Last second, by Washington's clock, at which EDGAR gives an ownership report the same day's filing date. Dated by receipt.
 * Two quotations of 232.13(a)(4) differ on whether the transmission must begin or arrive by then: arrival is the safe reading.
 */
export const CUT_OFF: readonly Dated<string>[] = [
  { from: null, until: date('2003-06-29'), value: '17:30:00', authority: [regST13a2] },
  { from: date('2003-06-30'), until: null, value: '22:00:00', authority: [regST13a4, release33_8230] },
];
