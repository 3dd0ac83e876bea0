import type { CalendarDate } from '../base/calendarDate.ts';
import { clockOf, dayOfTime, type EasternTime } from '../base/easternTime.ts';
import { type BusinessCalendar, EDGAR_CALENDAR } from './businessDays.ts';
import { inForceOn } from './dated.ts';
import { CUT_OFF } from './deadlines.ts';

/**
 * The filing date that EDGAR gives an ownership report it receives at this time (17 CFR 232.13(a)(4)). Where EDGAR has said
 * which date it gave, that one counts: acceptance follows receipt by seconds, and the staff may adjust a date (232.13(b)).
 */
export function filingDateOf(receivedAt: EasternTime, calendar: BusinessCalendar = EDGAR_CALENDAR): CalendarDate {
  const day = dayOfTime(receivedAt);
  const cutOff = inForceOn(CUT_OFF, day)?.value ?? '';
  return calendar.isBusinessDay(day) && clockOf(receivedAt) <= cutOff ? day : calendar.next(day);
}
