import { type CalendarDate, parseDate } from '../../base/calendarDate.ts';

/** A date as the forms print it, `MM/DD/YYYY`; null when it is none. */
export function parseFormDate(text: string): CalendarDate | null {
  const parts = /^\s*(\d{1,2})\s?\/\s?(\d{1,2})\s?\/\s?(\d{4})\s*$/.exec(text);
  if (parts === null) return null;
  const [, month, day, year] = parts;
  return parseDate(`${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`);
}

// What text recognition makes of the digits of a date.
const DIGITS: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  l: '1',
  I: '1',
  '|': '1',
  i: '1',
  Z: '2',
  S: '5',
  s: '5',
  B: '8',
};

/** A date some of whose digits were taken for letters: the date, and whether anything had to be mended. */
export function mendFormDate(text: string): CalendarDate | null {
  const mended = text.replace(/[OoQDlI|iZSsB]/g, (c) => DIGITS[c] ?? c).replace(/[^\d/]/g, '');
  return parseFormDate(mended);
}
