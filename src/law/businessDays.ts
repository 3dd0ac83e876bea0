import { type CalendarDate, dateOf, dateOfDayNumber, dayNumber, weekday, yearOf } from '../base/calendarDate.ts';
import { EDGAR_CLOSURES, type EdgarClosure, possibleClosures } from './edgarClosures.ts';
import { holidaysTakenIn, type ObservedHoliday } from './holidays.ts';

const WEEKEND: readonly number[] = [0, 6];

/** Why a day is no business day. */
export type Closed =
  | { readonly kind: 'weekend'; readonly name: 'Saturday' | 'Sunday' }
  | { readonly kind: 'holiday'; readonly name: string; readonly holiday: ObservedHoliday }
  | { readonly kind: 'closure'; readonly name: string; readonly closure: EdgarClosure };

interface Year {
  /** Day number of 1 January. */
  readonly first: number;
  /** The dates of the year: printing one anew for each answer costs more than the counting. */
  readonly days: readonly CalendarDate[];
  /** 1 for a business day, by day of the year. */
  readonly open: Uint8Array;
  readonly closed: ReadonlyMap<CalendarDate, Closed>;
}

/**
 * The SEC's business days (17 CFR 232.11): not Saturday, Sunday, a federal holiday, or a day on which EDGAR is closed by order.
 * Not the calendar of the stock exchanges: Good Friday is a business day here, Columbus Day and Veterans Day are not.
 */
export class BusinessCalendar {
  readonly #closuresOf: (year: number) => readonly EdgarClosure[];
  readonly #years = new Map<number, Year>();

  /** `closuresOf`: the ad-hoc closures of a year; what it gives for other years does not matter. */
  constructor(closuresOf: (year: number) => readonly EdgarClosure[]) {
    this.#closuresOf = closuresOf;
  }

  isBusinessDay(on: CalendarDate): boolean {
    const year = this.#year(yearOf(on));
    return year.open[dayNumber(on) - year.first] === 1;
  }

  /** Why the day is no business day; null when it is one. */
  closedOn(on: CalendarDate): Closed | null {
    const day = weekday(on);
    if (day === 6) return { kind: 'weekend', name: 'Saturday' };
    if (day === 0) return { kind: 'weekend', name: 'Sunday' };
    return this.#year(yearOf(on)).closed.get(on) ?? null;
  }

  /** The day itself when it is a business day, else the next one (17 CFR 240.0-3(a)). */
  roll(on: CalendarDate): CalendarDate {
    return this.isBusinessDay(on) ? on : this.add(on, 1);
  }

  /** The first business day after the day. */
  next(on: CalendarDate): CalendarDate {
    return this.add(on, 1);
  }

  /** The `count`th business day strictly after the day, which need not be a business day itself; the day itself for 0. Throws past the year 9999. */
  add(on: CalendarDate, count: number): CalendarDate {
    let number = yearOf(on);
    let year = this.#year(number);
    let index = dayNumber(on) - year.first;
    for (let left = count; left > 0; left -= year.open[index] ?? 0) {
      index++;
      if (index < year.open.length) continue;
      year = this.#year(++number);
      index = 0;
    }
    return year.days[index] as CalendarDate;
  }

  #year(year: number): Year {
    let known = this.#years.get(year);
    if (known === undefined) {
      known = this.#work(year);
      this.#years.set(year, known);
    }
    return known;
  }

  #work(year: number): Year {
    const closed = new Map<CalendarDate, Closed>();
    for (const holiday of holidaysTakenIn(year)) {
      closed.set(holiday.on, { kind: 'holiday', name: nameTaken(holiday), holiday });
    }
    for (const closure of this.#closuresOf(year)) {
      if (!closed.has(closure.on)) closed.set(closure.on, { kind: 'closure', name: closure.why, closure });
    }
    const first = dayNumber(dateOf(year, 1, 1));
    const length = dayNumber(dateOf(year, 12, 31)) - first + 1;
    const days = Array.from({ length }, (_, index) => dateOfDayNumber(first + index));
    const open = Uint8Array.from(days, (on) => (WEEKEND.includes(weekday(on)) || closed.has(on) ? 0 : 1));
    return { first, days, open, closed };
  }
}

function nameTaken(holiday: ObservedHoliday): string {
  return holiday.insteadOf === null ? holiday.name : `${holiday.name} (observed)`;
}

/** The calendar with every closure that is known. */
export const EDGAR_CALENDAR = new BusinessCalendar(() => EDGAR_CLOSURES);

/** The same, and closed on every day on which EDGAR may have been or may yet be: what is late by this calendar is late. */
export const CAUTIOUS_CALENDAR = new BusinessCalendar((year) => [...EDGAR_CLOSURES, ...possibleClosures(year)]);

export const isBusinessDay = (on: CalendarDate): boolean => EDGAR_CALENDAR.isBusinessDay(on);
export const nextBusinessDay = (on: CalendarDate): CalendarDate => EDGAR_CALENDAR.next(on);
/** The day itself when it is a business day, else the next one. */
export const rollToBusinessDay = (on: CalendarDate): CalendarDate => EDGAR_CALENDAR.roll(on);
export const addBusinessDays = (on: CalendarDate, count: number): CalendarDate => EDGAR_CALENDAR.add(on, count);
