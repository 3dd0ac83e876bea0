import { addDays, type CalendarDate, weekday } from '../base/calendarDate.ts';
import { type BusinessCalendar, CAUTIOUS_CALENDAR, EDGAR_CALENDAR } from './businessDays.ts';

/** One day of a reckoning and what was done with it. */
export interface DueStep {
  readonly date: CalendarDate;
  readonly why: string;
}

/** The calendar that due dates go by, and one in which all days are closed that may have been. */
export interface Calendars {
  readonly known: BusinessCalendar;
  readonly cautious: BusinessCalendar;
}

export const CALENDARS: Calendars = { known: EDGAR_CALENDAR, cautious: CAUTIOUS_CALENDAR };

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The days from `on` to the business day that it moves to: `on` itself when it is one. */
export function rolledSteps({ known, cautious }: Calendars, on: CalendarDate, why: string): DueStep[] {
  const steps: DueStep[] = [];
  let day = on;
  for (let reason = closure(known, day); reason !== null; reason = closure(known, day)) {
    steps.push({ date: day, why: day === on ? `${why}: ${reason}` : reason });
    day = addDays(day, 1);
  }
  steps.push(...doubt(cautious, day));
  steps.push({ date: day, why: day === on ? `${why}, a ${WEEKDAYS[weekday(day)]}` : 'next business day' });
  return steps;
}

/** The days after `from` up to the `count`th business day, each counted or passed over. */
export function countedSteps({ known, cautious }: Calendars, from: CalendarDate, count: number): DueStep[] {
  const steps: DueStep[] = [];
  let day = from;
  for (let counted = 0; counted < count; ) {
    day = addDays(day, 1);
    const reason = closure(known, day);
    if (reason !== null) {
      steps.push({ date: day, why: `${reason}: not counted` });
      continue;
    }
    counted++;
    steps.push(...doubt(cautious, day));
    steps.push({ date: day, why: `${ordinal(counted)} business day` });
  }
  return steps;
}

function closure(calendar: BusinessCalendar, on: CalendarDate): string | null {
  const closed = calendar.closedOn(on);
  if (closed === null) return null;
  if (closed.kind !== 'closure') return closed.name;
  const sure = closed.closure.confidence === 'A' || closed.closure.confidence === 'B';
  return `EDGAR closed, ${closed.name}${sure ? '' : ' (not confirmed)'}`;
}

/** A word of caution about a business day on which EDGAR may be closed. */
function doubt(cautious: BusinessCalendar, on: CalendarDate): DueStep[] {
  const closed = cautious.closedOn(on);
  if (closed?.kind !== 'closure') return [];
  const { why, source, confidence } = closed.closure;
  const said = confidence === 'D' ? why : `${why} (${source}); whether EDGAR was closed has not been checked`;
  return [{ date: on, why: `counted as a business day, but ${said}` }];
}

/** 1st, 2nd, 3rd, 4th, 11th, 45th. */
export function ordinal(n: number): string {
  const teens = n % 100 >= 11 && n % 100 <= 13;
  const ending = teens ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${ending}`;
}
