import { type CalendarDate, parseDate } from '../base/calendarDate.ts';
import { UsageError } from './failure.ts';
import { nearest } from './nearest.ts';

/** A parser for an option that takes one of a few words. */
export function oneOf<T extends string>(flag: string, words: readonly T[]): (value: string) => T {
  return (value) => {
    const word = words.find((w) => w === value.toLowerCase());
    if (word !== undefined) return word;
    const guess = nearest(value, words) ?? words[0];
    throw new UsageError(`${flag} takes ${words.join(', ')}, not '${value}'`, `${flag} ${guess}`);
  };
}

/** A parser for an option that takes a date. */
export function isoDate(flag: string): (value: string) => CalendarDate {
  return (value) => {
    const date = parseDate(value);
    if (date !== null) return date;
    throw new UsageError(
      `${flag} takes a date that exists, as YYYY-MM-DD, not '${value}'`,
      `${flag} ${guessDate(value)}`,
    );
  };
}

/** A parser for an option that takes a whole number from `least` to `most`. */
export function wholeNumber(flag: string, least: number, most: number): (value: string) => number {
  return (value) => {
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new UsageError(
      `${flag} takes a number from ${least} to ${most}, not '${value}'`,
      `${flag} ${most < 16 ? most : 1616}`,
    );
  };
}

// `12/31/2026` and `20261231` are most often meant for 2026-12-31. The guess is only shown, never taken.
function guessDate(value: string): string {
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value);
  const parts = american === null ? /^(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})$/.exec(value) : null;
  const [year, month, day] = american ? [american[3], american[1], american[2]] : [parts?.[1], parts?.[2], parts?.[3]];
  if (year === undefined || month === undefined || day === undefined) return '2026-12-31';
  return parseDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) ?? '2026-12-31';
}
