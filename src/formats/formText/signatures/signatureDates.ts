import { type CalendarDate, dateOf, dateOfDayNumber, dayNumber, formDate } from '../../../base/calendarDate.ts';
import { parseFormDate } from '../formDate.ts';

/** A signature's date as forms print it; dates within a text are seldom written so, and end in no full stop. */
const FORM_DATE = /(?<![\d/])(\d{2})\s?\/\s?(\d{2})\s?\/\s?(\d{4})(?![\d/]|\.\s*$)/;

/** The last word of a line that ends as dates do, with what text recognition made of the rest. */
const DAMAGED = /(?<=^|[\s|])((?:[\dOoIl|gB]\S?\/\s)?\S{3,7}[12][09]\d\d)[\s.,:;_|°*-]*$/;

/** A line of a signature with its date is no longer than this; dates within a text may be. */
const WIDTH_MAX = 90;

/** Where a date stands in a line's text. */
export interface DatePlace {
  readonly index: number;
  readonly text: string;
}

/** The first date of a line; in a scan also one whose digits are misread, at the line's end. */
export function findDate(text: string, isScan = false): DatePlace | null {
  const whole = FORM_DATE.exec(text);
  if (whole !== null) return { index: whole.index, text: whole[0] };
  if (!isScan) return null;
  const damaged = DAMAGED.exec(text);
  const written = damaged?.[1];
  if (damaged === null || written === undefined || text.trim().length > WIDTH_MAX || !isDateLike(written)) return null;
  return { index: damaged.index, text: written };
}

function isDateLike(written: string): boolean {
  if (parseFormDate(written) !== null) return false;
  const digits = written.match(/\d/g)?.length ?? 0;
  return written.length >= 8 && written.length <= 11 && digits >= 5 && (/[/.]/.test(written) || digits >= 7);
}

/** Reports are signed within this many days of the end of their period. */
const DAYS_MAX = 400;

/**
 * The date that a misread one most likely is: of the days on which a report of its period may be signed, the one that looks most like it,
 * where that is one. Another signature's date is likelier than any other day.
 */
export function mendSignatureDate(
  written: string,
  period: CalendarDate | null,
  others: readonly CalendarDate[],
): CalendarDate | null {
  const letters = written.replace(/[\s|]/g, '');
  let best: CalendarDate | null = null;
  let least = COST_MAX;
  let rival = Number.POSITIVE_INFINITY;
  for (const day of daysOf(letters, period)) {
    const cost = likeness(letters, formDate(day)) - (others.includes(day) ? 1 : 0);
    if (cost < least) [best, least, rival] = [day, cost, least];
    else rival = Math.min(rival, cost);
  }
  return rival - least < 0.3 ? null : best;
}

const COST_MAX = 2.6;

function daysOf(letters: string, period: CalendarDate | null): CalendarDate[] {
  const year = Number(letters.slice(-4));
  if (!Number.isInteger(year) || year < 1990 || year > 2100) return [];
  const first = dayNumber(dateOf(year, 1, 1));
  const days = Array.from({ length: 366 }, (_, i) => first + i);
  const from = period === null ? Number.NEGATIVE_INFINITY : dayNumber(period);
  return days.filter((day) => day >= from && day <= from + DAYS_MAX).map(dateOfDayNumber);
}

const ALIKE = ['0OoQDgCU9', '1lIi|7/tTn4', '2Zzg?', '5Ss', '8B3', '/fI|.,'];

/** Levenshtein distance in which characters that look alike cost little. */
function likeness(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + difference(a[i - 1] ?? '', b[j - 1] ?? '');
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? Number.POSITIVE_INFINITY;
}

function difference(a: string, b: string): number {
  if (a === b) return 0;
  return ALIKE.some((group) => group.includes(a) && group.includes(b)) ? 0.4 : 1;
}
