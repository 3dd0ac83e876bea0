import { type CalendarDate, parseDate } from '../../base/calendarDate.ts';

/** A date as the form prints it, and the time zone that a stylesheet carries along with it where a document has one. */
export interface PrintedDate {
  readonly on: CalendarDate;
  /** As XML writes it, when that is more than the date: `2004-09-09-05:00`. */
  readonly spelled: string | null;
}

const PRINTED = /^(\d{1,2})\/(\d{1,2})(Z|[+-]\d{2}:\d{2})?\/(\d{4})(Z|[+-]\d{2}:\d{2})?$/;

/** `09/09/2004`; null for what is no such date. */
export function printedDate(text: string): PrintedDate | null {
  const match = PRINTED.exec(text);
  if (match === null) return null;
  const [, month = '', day = '', zoneInside, year = '', zoneBehind] = match;
  const on = parseDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  const zone = zoneInside ?? zoneBehind;
  return on === null ? null : { on, spelled: zone === undefined ? null : on + zone };
}
