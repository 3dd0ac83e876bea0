import { type CalendarDate, date } from '../base/calendarDate.ts';

/** The day on which the Securities Exchange Act of 1934 was approved (48 Stat. 881): no report is of an earlier day. */
export const exchangeActApproved: CalendarDate = date('1934-06-06');
