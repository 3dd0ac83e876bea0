import { parseDate } from '../../base/calendarDate.ts';
import { Decimal } from '../../base/decimal.ts';
import { CODE_LISTS } from '../../model/codeLists.ts';
import type { LeafType } from '../../model/elements.ts';
import type { Severity } from '../../model/problem.ts';
import type { LeafProblemCode } from './problems.ts';

/** What the text of a leaf comes to. `spelled`: the value does not print the text again, so the text is kept beside it. */
export interface LeafValue {
  readonly value: unknown;
  readonly spelled: boolean;
  readonly problem: { readonly code: LeafProblemCode; readonly severity: Severity; readonly message: string } | null;
}

const ZONED = /^(\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:\d{2})$/;

/** Digits beyond which a number is not worked with at all: far outside any share count, and a defence against giant inputs. */
const DECIMAL_LENGTH_MAX = 64;

/** Reads the text of a leaf, white space around it removed, that is not empty. */
export function leafValue(type: LeafType, text: string): LeafValue {
  if (type === 'text') return { value: text, spelled: false, problem: null };
  if (type === 'date') return dateValue(text);
  if (type === 'decimal') return decimalValue(text);
  if (type === 'boolean') return booleanValue(text);
  if (type === 'documentType') {
    return CODE_LISTS.documentType?.codes.includes(text) === true
      ? plain(text)
      : refused('VALUE_NOT_IN_LIST', `“${shown(text)}” is none of 3, 3/A, 4, 4/A, 5, 5/A.`);
  }
  const list = CODE_LISTS[type];
  return list?.codes.includes(text) === true
    ? plain(text)
    : refused('VALUE_NOT_IN_LIST', `“${shown(text)}” is not one of the ${list?.name}.`);
}

/** The first characters of a text, for a message. */
export function shown(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 40)}…`;
}

const plain = (value: unknown): LeafValue => ({ value, spelled: false, problem: null });

function refused(code: LeafProblemCode, message: string): LeafValue {
  return { value: null, spelled: true, problem: { code, severity: 'error', message } };
}

function dateValue(text: string): LeafValue {
  const zoned = ZONED.exec(text);
  const on = parseDate(zoned?.[1] ?? text);
  if (on === null) return refused('VALUE_NOT_A_DATE', `“${shown(text)}” is not a date in the form YYYY-MM-DD.`);
  // No owner, issuer or security of Section 16 (1934) has a date in an earlier century; a year such as 0023 is a slip.
  if (on < '1900') {
    const message = `The year ${on.slice(0, 4)} cannot be meant; it is kept as written.`;
    return { value: on, spelled: zoned !== null, problem: { code: 'VALUE_OUT_OF_RANGE', severity: 'review', message } };
  }
  return { value: on, spelled: zoned !== null, problem: null };
}

function decimalValue(text: string): LeafValue {
  const number = text.length <= DECIMAL_LENGTH_MAX ? Decimal.parse(text) : null;
  if (number === null) {
    return /^[+-]?[0-9.]+$/.test(text)
      ? refused(
          'VALUE_OUT_OF_RANGE',
          `A number of ${text.length} characters is more than the 12 digits before and 4 after the point that EDGAR takes.`,
        )
      : refused('VALUE_NOT_A_NUMBER', `“${shown(text)}” is not a number: only digits and one point.`);
  }
  if (isEdgarDecimal(text)) return plain(number);
  const message = number.isNegative()
    ? `${text} is negative; EDGAR takes no number below zero.`
    : `${text} is not a number of at most 12 digits before and 4 after the point.`;
  return { value: number, spelled: false, problem: { code: 'VALUE_OUT_OF_RANGE', severity: 'error', message } };
}

/** Whether EDGAR takes the number: unsigned or `+`, 0 to 999999999999.9999, at most 16 digits and 4 after the point. */
export function isEdgarDecimal(text: string): boolean {
  if (text.charCodeAt(0) === 0x2d) return false;
  if (text.length <= 12 && !text.includes('.')) return true;
  const match = /^\+?0*(\d*)(?:\.(\d*?)0*)?$/.exec(text);
  return match !== null && (match[1] ?? '').length <= 12 && (match[2] ?? '').length <= 4;
}

function booleanValue(text: string): LeafValue {
  if (text === '0' || text === 'false') return plain(false);
  if (text === '1' || text === 'true') return plain(true);
  return refused('VALUE_NOT_A_BOOLEAN', `“${shown(text)}” is none of 0, 1, true, false.`);
}
