import { addDays, addMonths, type CalendarDate, dateOf, longDate, monthOf, yearOf } from '../base/calendarDate.ts';
import { colonialRealty, rule16a2b, rule16a3b, section16a2A } from './authorities/deadlines.ts';
import type { Authority } from './authority.ts';
import type { BusinessCalendar } from './businessDays.ts';
import { type Dated, inForceOn } from './dated.ts';
import {
  DEEMED_EXECUTION_CAP_BUSINESS_DAYS,
  FOREIGN_INSIDERS,
  FORM_3_CALENDAR_DAYS,
  FORM_4_PERIOD,
  FORM_5_CALENDAR_DAYS,
  type Form4Period,
  POSTING_BUSINESS_DAYS,
} from './deadlines.ts';
import { CALENDARS, type Calendars, countedSteps, type DueStep, ordinal, rolledSteps } from './dueSteps.ts';
import { lastDayWithinSixMonths } from './sixMonths.ts';

export interface DueDate {
  /** The last day on which filing is timely; null when nothing is due, or no rule of the day was found. */
  readonly due: CalendarDate | null;
  /** The date from which the business days run, where Rule 16a-3(g)(2) or (3) moves it; null elsewhere. */
  readonly deemed: CalendarDate | null;
  /** Later than `due` where a day in between may have been closed by an order: in between, lateness is not certain. */
  readonly latest: CalendarDate | null;
  readonly authority: readonly Authority[];
  /** How it was reached, in order of time; the last one's date is the due date. Worked out when first asked for. */
  readonly steps: readonly DueStep[];
}

/** Dates so late that a due date might leave the calendar (9999). They occur in faulty filings. */
const LAST_RECKONED_YEAR = 9998;

export interface Form3Event {
  /** The day of the event; for `registration`, the effective date of the registration under Section 12. */
  readonly on: CalendarDate;
  /** `becameInsider` when not given. */
  readonly kind?: 'becameInsider' | 'registration' | 'changedRole' | 'anotherClassRegistered';
  /** Given when the issuer is a foreign private issuer. */
  readonly foreignPrivateIssuer?: {
    readonly directorOrOfficer: boolean;
    /** Reports in English under a qualifying regulation at home, by order of the SEC (2026). */
    readonly exemptAtHome?: boolean;
    /** The last day in office, where that has passed. */
    readonly leftOn?: CalendarDate | null;
  };
}

/** Rule 16a-3(a), Section 16(a)(2)(A) and (B): the tenth day after the event, or the day on which a registration takes effect. */
export function form3Due(event: Form3Event, calendars: Calendars = CALENDARS): DueDate {
  const { on, kind = 'becameInsider', foreignPrivateIssuer: foreign } = event;
  if (kind === 'changedRole' || kind === 'anotherClassRegistered') {
    return nothingDue(on, [rule16a3b], 'already reporting: no new Form 3 for another office or another class');
  }
  if (foreign !== undefined) {
    const authority = FOREIGN_INSIDERS.authority;
    if (!foreign.directorOrOfficer) return nothingDue(on, authority, 'ten-percent holder of a foreign private issuer');
    if (foreign.exemptAtHome === true) return nothingDue(on, authority, 'exempt: reports under the home regulation');
    if (foreign.leftOn != null && foreign.leftOn < FOREIGN_INSIDERS.begins) {
      return nothingDue(on, authority, `left before ${longDate(FOREIGN_INSIDERS.begins)}`);
    }
    if (on < FOREIGN_INSIDERS.begins) return foreignInsiderAtStart(on, calendars);
  }
  if (kind === 'registration') {
    const step = { date: on, why: 'registration takes effect: due by then, whatever day of the week it is' };
    return { due: on, deemed: null, latest: on, authority: [section16a2A], steps: [step] };
  }
  return afterCalendarDays(FORM_3_CALENDAR_DAYS, on, 'day after the event', calendars);
}

function foreignInsiderAtStart(on: CalendarDate, calendars: Calendars): DueDate {
  const { begins, enacted, authority } = FOREIGN_INSIDERS;
  const start = { date: begins, why: 'directors and officers of foreign private issuers begin to report' };
  const atStart: DueDate = { due: begins, deemed: null, latest: begins, authority, steps: [start] };
  if (on <= enacted) return atStart;
  const tenth = afterCalendarDays(FORM_3_CALENDAR_DAYS, on, 'day after the event', calendars);
  if (tenth.due === null || tenth.due <= begins) return atStart;
  return {
    due: tenth.due,
    deemed: null,
    latest: tenth.latest,
    authority: [...authority, ...tenth.authority],
    get steps() {
      return [start, ...tenth.steps];
    },
  };
}

export interface Form4Options {
  /** A Rule 10b5-1 or discretionary transaction whose date of execution the insider did not choose. */
  readonly dateNotChosen?: boolean;
  /** The day on which the insider was told of the execution. Looked at only with `dateNotChosen`. */
  readonly notified?: CalendarDate | null;
  /** Given for a transaction after leaving office: the last non-exempt transaction the other way while in office, or null. */
  readonly afterLeaving?: { readonly lastOppositeInOffice: CalendarDate | null };
}

/** Section 16(a)(2)(C), Rule 16a-3(g): the second business day after execution; before 29 August 2002, the tenth of the next month. */
export function form4Due(executedOn: CalendarDate, options: Form4Options = {}, calendars = CALENDARS): DueDate {
  const row = inForceOn(FORM_4_PERIOD, executedOn);
  if (row === null || yearOf(executedOn) > LAST_RECKONED_YEAR) return notReckoned(executedOn);
  if (options.afterLeaving !== undefined) {
    const last = options.afterLeaving.lastOppositeInOffice;
    const until = last === null ? null : lastDayWithinSixMonths(last);
    if (until === null || executedOn > until) {
      const why = until === null ? 'no opposite transaction in office' : `less than six months ended on ${until}`;
      return nothingDue(executedOn, [rule16a2b, colonialRealty], `left office, and ${why}`);
    }
  }
  const cap = options.dateNotChosen === true ? inForceOn(DEEMED_EXECUTION_CAP_BUSINESS_DAYS, executedOn) : null;
  const deemedBy = (calendar: BusinessCalendar): CalendarDate | null =>
    cap === null ? null : deemedExecution(calendar, executedOn, options.notified ?? null, cap.value);
  const dueBy = (calendar: BusinessCalendar): CalendarDate =>
    endOfPeriod(calendar, deemedBy(calendar) ?? executedOn, row.value);
  return {
    due: dueBy(calendars.known),
    deemed: deemedBy(calendars.known),
    latest: dueBy(calendars.cautious),
    authority: [...(cap?.authority ?? []), ...row.authority],
    get steps() {
      const start = cap === null ? [] : deemedSteps(calendars, executedOn, options.notified ?? null, cap.value);
      return [...start, ...periodSteps(calendars, deemedBy(calendars.known) ?? executedOn, row.value)];
    },
  };
}

/** The earlier of the notice and the third business day after the trade; never before the trade itself. */
function deemedExecution(calendar: BusinessCalendar, on: CalendarDate, notified: CalendarDate | null, cap: number) {
  const last = calendar.add(on, cap);
  if (notified === null || notified > last) return last;
  return notified < on ? on : notified;
}

function deemedSteps(calendars: Calendars, on: CalendarDate, notified: CalendarDate | null, cap: number): DueStep[] {
  const deemed = deemedExecution(calendars.known, on, notified, cap);
  const executed = { date: on, why: 'executed on a day that the insider did not choose' };
  if (notified !== null && notified <= deemed) {
    return [executed, { date: deemed, why: 'the insider is notified: deemed execution date' }];
  }
  const late = notified === null ? 'no notice yet' : `notice came later, on ${notified}`;
  const capped = { date: deemed, why: `${late}: the ${ordinal(cap)} business day is the deemed execution date` };
  return [executed, ...countedSteps(calendars, on, cap), capped];
}

function endOfPeriod(calendar: BusinessCalendar, from: CalendarDate, period: Form4Period): CalendarDate {
  return period.kind === 'businessDays'
    ? calendar.add(from, period.count)
    : calendar.roll(dayOfNextMonth(from, period.day));
}

function periodSteps(calendars: Calendars, from: CalendarDate, period: Form4Period): DueStep[] {
  return period.kind === 'businessDays'
    ? countedSteps(calendars, from, period.count)
    : rolledSteps(calendars, dayOfNextMonth(from, period.day), `${ordinal(period.day)} day of the next month`);
}

function dayOfNextMonth(on: CalendarDate, day: number): CalendarDate {
  const next = addMonths(on, 1);
  return dateOf(yearOf(next), monthOf(next), day);
}

/** Rule 16a-3(f)(1): the 45th day after the issuer's fiscal year end. Whether a Form 5 is owed at all is not asked here. */
export function form5Due(fiscalYearEnd: CalendarDate, calendars: Calendars = CALENDARS): DueDate {
  return afterCalendarDays(FORM_5_CALENDAR_DAYS, fiscalYearEnd, 'day after the fiscal year end', calendars);
}

/** Rule 16a-3(k): an issuer that has a website posts the report there by the end of the next business day. */
export function postingDue(filedOn: CalendarDate, calendars: Calendars = CALENDARS): DueDate {
  const row = inForceOn(POSTING_BUSINESS_DAYS, filedOn);
  if (row === null || yearOf(filedOn) > LAST_RECKONED_YEAR) return notReckoned(filedOn);
  return {
    due: calendars.known.add(filedOn, row.value),
    deemed: null,
    latest: calendars.cautious.add(filedOn, row.value),
    authority: row.authority,
    get steps() {
      return countedSteps(calendars, filedOn, row.value);
    },
  };
}

function afterCalendarDays(rows: readonly Dated<number>[], from: CalendarDate, what: string, calendars: Calendars) {
  const row = inForceOn(rows, from);
  if (row === null || yearOf(from) > LAST_RECKONED_YEAR) return notReckoned(from);
  const last = addDays(from, row.value);
  return {
    due: calendars.known.roll(last),
    deemed: null,
    latest: calendars.cautious.roll(last),
    authority: row.authority,
    get steps() {
      return rolledSteps(calendars, last, `${ordinal(row.value)} ${what}`);
    },
  };
}

function nothingDue(on: CalendarDate, authority: readonly Authority[], why: string): DueDate {
  return { due: null, deemed: null, latest: null, authority, steps: [{ date: on, why }] };
}

function notReckoned(on: CalendarDate): DueDate {
  return nothingDue(on, [], 'no due date is known for this day');
}
