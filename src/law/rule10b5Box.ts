import { type CalendarDate, date } from '../base/calendarDate.ts';

// Rule 10b5-1 as amended by Release 33-11138, and the box that Forms 4 and 5 have for it.

/** Plans adopted or changed from this day must meet the amended conditions, which the box is about. */
export const amendedPlansFrom: CalendarDate = date('2023-02-27');

/** Forms 4 and 5 filed from this day state whether a transaction was under such a plan. */
export const boxRequiredFrom: CalendarDate = date('2023-04-01');

/** The staff said in its interpretations of this day that the box is not for plans adopted before the amendments. */
export const boxInterpretedOn: CalendarDate = date('2023-08-25');

/**
 * Days from adoption before which nothing is traded under the plan, at least. Directors and officers: 90, or the second
 * business day after the quarter's report if that is later, 120 at most. Others than the issuer: 30.
 */
export const coolingOffDays = { directorOrOfficer: 90, other: 30 } as const;
