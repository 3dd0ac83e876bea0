import type { Brand } from './brand.ts';
import { type CalendarDate, parseDate } from './calendarDate.ts';

/** A moment by the clock of Washington, D.C., written `YYYY-MM-DDTHH:MM:SS`: the clock that EDGAR's deadlines go by. Compares in time order as a string. */
export type EasternTime = Brand<string, 'EasternTime'>;

const SHAPE = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/;

/** The time that `text` writes, or null. */
export function parseEasternTime(text: string): EasternTime | null {
  const match = SHAPE.exec(text);
  return match?.[1] !== undefined && parseDate(match[1]) !== null ? (text as EasternTime) : null;
}

/** The time that EDGAR's headers write as `YYYYMMDDHHMMSS`, or null. */
export function parseAcceptanceTime(digits: string): EasternTime | null {
  const match = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(digits);
  return match === null
    ? null
    : parseEasternTime(`${match[1]}-${match[2]}-${match[3]}T${match[4]}:${match[5]}:${match[6]}`);
}

/** The calendar day in Washington. */
export function dayOfTime(at: EasternTime): CalendarDate {
  return at.slice(0, 10) as CalendarDate;
}

/** `HH:MM:SS`. */
export function clockOf(at: EasternTime): string {
  return at.slice(11);
}
