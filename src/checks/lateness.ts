import { addMonths, type CalendarDate, dateOf, daysBetween, daysInMonth, yearOf } from '../base/calendarDate.ts';
import { dayOfTime } from '../base/easternTime.ts';
import { filingDateOf } from '../law/cutOff.ts';
import { type DueDate, form4Due } from '../law/dueDates.ts';
import type { FieldPath } from '../model/fieldPath.ts';
import type { FilingFacts } from '../model/filingFacts.ts';
import type { CheckContext } from './context.ts';
import { type Finding, fail, review } from './rule.ts';
import type { Line } from './subject.ts';

/**
 * The filing date: EDGAR's own where it is known; else the day given, moved to the next business day when the hour given
 * is past the cut-off. Null when nothing is known of the receipt.
 */
export function filingDate({ receivedOn, receivedAt, filing }: CheckContext): CalendarDate | null {
  if (receivedAt === null || (filing?.filedOn ?? null) === receivedOn) return receivedOn;
  return receivedOn === null || receivedOn === dayOfTime(receivedAt) ? filingDateOf(receivedAt) : receivedOn;
}

/** When a transaction was due on Form 4, from its date or the deemed date that the line gives; null when undated. */
export function form4LineDue({ row }: Pick<Line, 'row'>): DueDate | null {
  const executed = row.transactionDate.value;
  if (executed === null) return null;
  const notified = row.deemedExecutionDate.value;
  return notified === null ? form4Due(executed) : form4Due(executed, { dateNotChosen: true, notified });
}

/** True when no reckoning is needed: two business days, or the tenth of the next month, are never over two days after the trade. */
export function isSurelyInTime(executedOn: CalendarDate, filedOn: CalendarDate): boolean {
  return filedOn <= executedOn || daysBetween(executedOn, filedOn) <= 2;
}

/** `MMDD` of the issuer's fiscal year end by the submission's header, or null. */
export function fiscalYearEndOf(filing: FilingFacts | null): string | null {
  for (const filer of filing?.filers ?? []) {
    const stated = filer.role === 'ISSUER' || filer.role === 'SUBJECT-COMPANY' ? filer.fiscalYearEnd : null;
    if (stated !== null && /^(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(stated)) return stated;
  }
  return null;
}

/** The first end of a fiscal year on or after the day, for a year that ends on `MMDD`. */
export function fiscalYearEndAfter(on: CalendarDate, monthAndDay: string): CalendarDate {
  const month = Number(monthAndDay.slice(0, 2));
  const day = Number(monthAndDay.slice(2));
  const endIn = (year: number): CalendarDate => dateOf(year, month, Math.min(day, daysInMonth(year, month)));
  const end = endIn(yearOf(on));
  return end >= on ? end : endIn(yearOf(on) + 1);
}

/** A finding when the filing date is past the due date: certain past `latest`, for a look where a closure is in doubt. */
export function lateFinding(at: FieldPath, what: string, filedOn: CalendarDate, due: DueDate): Finding | null {
  if (due.due === null || filedOn <= due.due) return null;
  const days = daysBetween(due.due, filedOn);
  const message = `${what} was due on ${due.due}; it was filed on ${filedOn}, ${days} day${days === 1 ? '' : 's'} late.`;
  const doubtful = due.latest !== null && filedOn <= due.latest;
  return (doubtful ? review : fail)(at, message, LATE_REMEDY);
}

export const LATE_REMEDY =
  'Nothing undoes a late filing. The issuer names the person and counts the reports and transactions under Item 405 of Regulation S-K.';

/** Twelve months and the odd week of a 53-week year: no fiscal year that holds a day ends later after it. */
export function latestFiscalYearEnd(on: CalendarDate): CalendarDate {
  return addMonths(on, 13);
}
