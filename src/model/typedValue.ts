import { type CalendarDate, dateOf, daysInMonth, parseDate } from '../base/calendarDate.ts';
import { Decimal } from '../base/decimal.ts';
import { CODE_LISTS } from './codeLists.ts';
import type { LeafType } from './elements.ts';

/** What a text that a person typed comes to: the value, and its text as the XML has it; or why it is refused. */
export type TypedValue = { readonly value: unknown; readonly text: string } | { readonly refusal: string };

/**
 * Reads a value as a person types it: a date as `MM/DD/YYYY` or `YYYY-MM-DD`, a number with commas in their places and a
 * dollar sign, a box as x or yes, a code in either case. Reads back every text that it gives.
 */
export function typedValue(type: LeafType, typed: string): TypedValue {
  const text = typed.trim();
  if (text === '') return { refusal: 'Nothing is typed. To say that the form states nothing here, leave it out.' };
  if (type === 'text') return { value: text, text };
  if (type === 'date') return typedDate(text);
  if (type === 'decimal') return typedNumber(text);
  if (type === 'boolean') return typedBox(text);
  const list = CODE_LISTS[type];
  const code = list?.codes.find((one) => one === text.toUpperCase());
  if (code !== undefined) return { value: code, text: code };
  return {
    refusal: `“${shown(text)}” is not one of the ${list?.name}${type === 'transactionCode' ? `: ${list?.codes.join(' ')}` : ''}.`,
  };
}

/** The id of a footnote by its mark, typed as `1`, `(1)` or `F1`; null when it is none. */
export function footnoteId(typed: string): string | null {
  const number = /^\(?F?(\d{1,2})\)?$/i.exec(typed.trim())?.[1];
  return number === undefined ? null : `F${Number(number)}`;
}

function typedDate(text: string): TypedValue {
  const day = parseDate(text) ?? americanDate(text);
  if (day !== null && day >= '1900') return { value: day, text: day };
  return { refusal: `“${shown(text)}” is not a day. Type it as MM/DD/YYYY or YYYY-MM-DD.` };
}

function americanDate(text: string): CalendarDate | null {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (match === null) return null;
  const [month, day, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? dateOf(year, month, day) : null;
}

/** EDGAR takes 12 digits before the point and 4 after it, and no sign. */
const NUMBER = /^\$?\s*((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)$/;

function typedNumber(text: string): TypedValue {
  const plain = NUMBER.exec(text)?.[1]?.replaceAll(',', '') ?? '';
  const value = Decimal.parse(plain);
  if (value === null) return { refusal: `“${shown(text)}” is not a number. Type digits, with at most one point.` };
  const [whole = '', part = ''] = plain.split('.');
  if (whole.replace(/^0+/, '').length > 12 || part.length > 4) {
    return { refusal: `${shown(text)} has more than the 12 digits before and 4 after the point that EDGAR takes.` };
  }
  return { value, text: plain };
}

function typedBox(text: string): TypedValue {
  if (/^(?:1|x|y|yes|true|checked)$/i.test(text)) return { value: true, text: '1' };
  if (/^(?:0|n|no|false|not checked)$/i.test(text)) return { value: false, text: '0' };
  return { refusal: `“${shown(text)}” is neither checked nor not checked. Type 1 or 0.` };
}

function shown(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 40)}…`;
}
