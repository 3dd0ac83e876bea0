import { type CalendarDate, parseDate } from '../../../base/calendarDate.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Forms of before 2003: two digits of a year below this are of the 2000s; options run ten years or so. */
const PIVOT = 50;

/** `2/7/00`, `02/07/2000`, `2-7-00` or `February 7, 2000`; null for anything else, such as a month without a day. */
export function parseAsciiDate(text: string): CalendarDate | null {
  const digits = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text.trim());
  if (digits !== null) return dateOfParts(digits[4] ?? '', Number(digits[1]), digits[3] ?? '');
  const words = /^([A-Za-z]{3,9})\.?\s+(\d{1,2})\s?,\s?(\d{4})$/.exec(text.trim());
  if (words === null) return null;
  const name = (words[1] ?? '').toLowerCase();
  const month = FULL.findIndex((full, i) => full === name || name === MONTHS[i] || (i === 8 && name === 'sept'));
  return month < 0 ? null : dateOfParts(words[3] ?? '', month + 1, words[2] ?? '');
}

const FULL = 'january february march april may june july august september october november december'.split(' ');

function dateOfParts(year: string, month: number, day: string): CalendarDate | null {
  const whole = year.length === 4 ? year : `${Number(year) < PIVOT ? '20' : '19'}${year}`;
  return parseDate(`${whole}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
}
