import { type CalendarDate, parseDate } from '../../../base/calendarDate.ts';
import { Decimal } from '../../../base/decimal.ts';
import { isTransactionCode } from '../../../law/codes/transactionCodes.ts';

/** A value that an atom may write, and what it costs to take it so. Above zero, characters were taken for others. */
export interface Reading<T> {
  readonly value: T;
  readonly cost: number;
}

export interface CodeReading {
  readonly code: string;
  readonly equitySwap: boolean;
  /** `3`, `4` or `5` printed after the code, or `V`. */
  readonly suffix: string | null;
}

/** Every way in which an atom can be read; what it cannot be is null. */
export interface AtomReadings {
  readonly number: Reading<Decimal> | null;
  readonly hasDollar: boolean;
  readonly date: Reading<CalendarDate> | null;
  readonly code: Reading<CodeReading> | null;
  readonly acquiredDisposed: Reading<'A' | 'D'> | null;
  readonly ownership: Reading<'D' | 'I'> | null;
  /** Letters or digits at all; the rest is specks and rules. */
  readonly isWord: boolean;
  /** What it costs to take it as a word of a title or a nature. */
  readonly asWord: number;
}

const EXACT = 0;
/** One character taken for another that looks like it. */
const ALIKE = 1.4;
/** A letter in the wrong size: no other letter looks like it. */
const SIZE = 0.4;

export function readAtom(text: string, isScan: boolean): AtomReadings {
  const number = readNumber(text, isScan);
  const date = readDate(text, isScan);
  const isWord = /[\p{L}\p{N}]/u.test(text);
  return {
    number,
    hasDollar: /^[$§]/.test(text),
    date,
    code: readCode(text, isScan),
    acquiredDisposed: readLetter(text, isScan, ['A', 'D']),
    ownership: readLetter(text, isScan, ['D', 'I']),
    isWord,
    asWord: wordCost(text, isWord, number, date),
  };
}

function wordCost(text: string, isWord: boolean, number: Reading<Decimal> | null, date: Reading<CalendarDate> | null) {
  if (!isWord) return /^[&/–—-]$/.test(text) ? 0.1 : 0.6;
  if (date?.cost === EXACT) return 2.5;
  if (number?.cost === EXACT) return text.startsWith('$') ? 3 : 1.3;
  return /^[ADI]$/.test(text) ? 0.3 : 0;
}

const NUMBER = /^[$§]?\s?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?$/;
const LOOKS: Readonly<Record<string, string>> = {
  O: '0', o: '0', Q: '0', l: '1', I: '1', '|': '1', i: '1', S: '5', s: '5', B: '8', Z: '2', z: '2', '§': '$', ';': ',',
}; // biome-ignore format: one line

function readNumber(text: string, isScan: boolean): Reading<Decimal> | null {
  const exact = numberOf(text);
  if (exact !== null) return { value: exact, cost: text.startsWith('§') ? ALIKE : EXACT };
  if (!/\d/.test(text) || text.length > 24) return null;
  const bare = isScan ? text.replace(/^[^\d$.]+|[^\d]+$/g, '') : text;
  const fixed = [...bare].map((c) => LOOKS[c] ?? c).join('');
  const value = numberOf(fixed) ?? (isScan ? numberOf(fixed.replace(/\.(?=\d{3}(?:[.,]|$))/g, ',')) : null);
  if (value === null) return isScan ? numberWithMark(fixed) : null;
  let changed = 0;
  for (let i = 0; i < bare.length; i++) if (bare[i] !== fixed[i]) changed++;
  if (changed * 2 > bare.length) return null;
  return { value, cost: ALIKE * (changed + (bare === text ? 0 : 0.5)) };
}

/** A raised mark read as one more digit makes the last group of digits too long. */
function numberWithMark(text: string): Reading<Decimal> | null {
  const amount = /^([$]?\d{1,3}(?:,\d{3})+)\d$/.exec(text)?.[1];
  const value = amount === undefined ? null : numberOf(amount);
  return value === null ? null : { value, cost: ALIKE };
}

function numberOf(text: string): Decimal | null {
  const match = NUMBER.exec(text);
  if (match === null || (match[1] === undefined && match[2] === undefined)) return null;
  return Decimal.parse(`${match[1]?.replaceAll(',', '') ?? ''}${match[2] ?? ''}`);
}

function readDate(text: string, isScan: boolean): Reading<CalendarDate> | null {
  const exact = dateOf(text);
  if (exact !== null) return { value: exact, cost: EXACT };
  if (text.length < 8 || text.length > 14 || !/\d.*\d.*\d.*\d/.test(text)) return null;
  const bare = isScan ? text.replace(/^[^\dOolIS]+|[^\dOolIS]+$/g, '') : text;
  const fixed = [...bare].map((c) => LOOKS[c] ?? c).join('');
  const value = dateOf(fixed) ?? dateOf(fixed.replace(/^(\d\d)[^\d]?(\d\d)[^\d]?(\d{4})$/, '$1/$2/$3'));
  return value === null ? null : { value, cost: ALIKE };
}

function dateOf(text: string): CalendarDate | null {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (match === null) return null;
  return parseDate(`${match[3]}-${match[1]?.padStart(2, '0')}-${match[2]?.padStart(2, '0')}`);
}

function readCode(text: string, isScan: boolean): Reading<CodeReading> | null {
  const match = /^([A-Z])(\/K)?([345]|V)?$/.exec(text);
  if (match?.[1] !== undefined && isTransactionCode(match[1])) {
    return { value: { code: match[1], equitySwap: match[2] !== undefined, suffix: match[3] ?? null }, cost: EXACT };
  }
  if (!isScan || text.length > 6) return null;
  const near = /^[^A-Za-z]?([A-Za-z])(\/K)?([345])?(?:[^A-Z]{0,4}|[A-Z])$/.exec(text);
  const code = near?.[1]?.toUpperCase();
  // A letter by itself is often read in the wrong size, or twice.
  const isLetter = /^([A-Za-z])\1?$/i.test(text);
  if (near === null || code === undefined || !isTransactionCode(code)) return null;
  return {
    value: { code, equitySwap: near[2] !== undefined, suffix: near[3] ?? null },
    cost: isLetter ? SIZE : ALIKE * 1.5,
  };
}

const LETTERS: Readonly<Record<string, string>> = {
  '1': 'I', l: 'I', '|': 'I', i: 'I', T: 'I', '!': 'I', '0': 'D', O: 'D', b: 'D', o: 'D', d: 'D', a: 'A', '4': 'A',
}; // biome-ignore format: one line

function readLetter<L extends string>(text: string, isScan: boolean, letters: readonly L[]): Reading<L> | null {
  const exact = letters.find((letter) => letter === text);
  if (exact !== undefined) return { value: exact, cost: EXACT };
  if (!isScan || text.length > 3) return null;
  const bare = text.replace(/^[^\w|!]+|[^\w|!]+$/g, '').replace(/^[JIl1](?=[ADI]$)/, '');
  const meant = LETTERS[bare] ?? bare;
  const withMark = /^([ADI])(?:[OQ0@®©°]|[^A-Z\s]{1,2})$/.exec(text)?.[1];
  const value = letters.find((letter) => letter === meant) ?? letters.find((letter) => letter === withMark);
  return value === undefined ? null : { value, cost: bare === value ? ALIKE / 2 : ALIKE };
}
