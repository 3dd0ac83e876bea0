import { type CalendarDate, dateOf, daysInMonth } from '../base/calendarDate.ts';

/** A date that a text states. A month without its day has the month's first day as `on` and its last as `until`. */
export interface TextDate {
  readonly on: CalendarDate;
  readonly until: CalendarDate;
  /** Where it begins and ends in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:19|20)\\d{2})';

/** Month first, day first, month alone, numbers with the month first as Americans write them, ISO. */
const DATES = new RegExp(
  [
    `\\b${MONTH}\\s*${DAY}\\s*,?\\s*${YEAR}\\b`,
    `\\b${DAY}(?:\\s+day\\s+of|\\s+of)?[\\s-]+${MONTH},?[\\s-]+${YEAR}\\b`,
    `\\b${MONTH},?\\s+(?:of\\s+)?${YEAR}\\b`,
    '\\b(\\d{1,2})[/.-](\\d{1,2})[/.-]((?:19|20)?\\d{2})\\b',
    `\\b${YEAR}-(\\d{2})-(\\d{2})\\b`,
  ].join('|'),
  'gi',
);

/** The dates in English text, in the order of the text. What is not a day of the calendar is left out. */
export function textDates(text: string): readonly TextDate[] {
  const dates: TextDate[] = [];
  for (const match of text.matchAll(DATES)) {
    const date = dateIn(match);
    if (date !== null) dates.push(date);
  }
  return dates;
}

function dateIn(match: RegExpMatchArray): TextDate | null {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  if (match[7] !== undefined) {
    const month = monthNumber(match[7]);
    const year = Number(match[8]);
    return { on: dateOf(year, month, 1), until: dateOf(year, month, daysInMonth(year, month)), start, end };
  }
  const [year, month, day] =
    match[1] !== undefined
      ? [Number(match[3]), monthNumber(match[1]), Number(match[2])]
      : match[5] !== undefined
        ? [Number(match[6]), monthNumber(match[5]), Number(match[4])]
        : match[9] !== undefined
          ? [fullYear(match[11] ?? ''), Number(match[9]), Number(match[10])]
          : [Number(match[12]), Number(match[13]), Number(match[14])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const on = dateOf(year, month, day);
  return { on, until: on, start, end };
}

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) / 3 + 1;
}

/** Two digits are of this century: the electronic forms began in 2003. */
function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
