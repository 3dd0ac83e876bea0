import { type CalendarDate, parseDate } from '../../base/calendarDate.ts';
import { Decimal } from '../../base/decimal.ts';
import type { TextLimit } from '../../law/limits.ts';
import type { LeafType } from '../../model/elements.ts';
import { decodeReferences } from '../xml/references.ts';
import { isBlank } from '../xml/whiteSpace.ts';

/** Thrown, without a stack, when a document is not exactly as the schema has it. */
export const OTHERWISE = new Error('not as the schema has it');

// Half surrogates are not looked for: decoded bytes have none, and the door looks at strings.
const ODD_CHARACTER = /[\x00-\x08\x0b-\x1f\ufffe\uffff]/;

const LT = 0x3c;
const POINT = 0x2e;

/** Where the value that begins at `start` ends: at the next `<`. A number is looked at digit by digit on the way. */
export function valueEnd(text: string, codes: Uint8Array, start: number, type: LeafType): number {
  if (type === 'decimal') return decimalEnd(codes, start);
  if (type !== 'text') {
    // A letter, a date: nearer than a call to the engine's search.
    const near = Math.min(start + 12, codes.length);
    for (let pos = start; pos < near; pos++) if (codes[pos] === LT) return pos;
  }
  const end = text.indexOf('<', start);
  if (end < 0) throw OTHERWISE;
  return end;
}

/** Digits with at most one point, at most 12 before and 4 after it, at least one. */
function decimalEnd(codes: Uint8Array, start: number): number {
  let pos = start;
  let point = -1;
  for (; pos < codes.length; pos++) {
    const c = codes[pos] as number;
    if (c >= 0x30 && c <= 0x39) continue;
    if (c !== POINT || point >= 0) break;
    point = pos;
  }
  const whole = (point < 0 ? pos : point) - start;
  const fraction = point < 0 ? 0 : pos - point - 1;
  if (whole > 12 || fraction > 4 || whole + fraction === 0) throw OTHERWISE;
  return pos;
}

/**
 * The typed value of the text between `start` and `end`; null for blank text. Anything that the careful reader would speak of
 * is not as the schema has it.
 */
export function typed(text: string, start: number, end: number, type: LeafType, limit: TextLimit | null): unknown {
  switch (type) {
    case 'text':
      return start === end ? null : plainText(text.slice(start, end), limit);
    case 'decimal':
      return Decimal.ofDigits(text.slice(start, end));
    case 'date':
      return plainDate(text.slice(start, end));
    case 'boolean':
      return plainBoolean(text.slice(start, end));
    case 'documentType':
      return plainType(text.slice(start, end));
    default:
      return plainCode(text.slice(start, end), type);
  }
}

const CODES = {
  transactionCode: 'ACDEFGHIJLMOPSUWXZ',
  formType: '345',
  timeliness: 'EL',
  acquiredDisposed: 'AD',
  ownershipForm: 'DI',
} as const;

function plainCode(raw: string, type: keyof typeof CODES): string | null {
  if (raw === '' && (type === 'timeliness' || type === 'formType')) return null;
  if (raw.length !== 1 || !CODES[type].includes(raw)) throw OTHERWISE;
  return raw;
}

function plainBoolean(raw: string): boolean {
  if (raw === '0' || raw === 'false') return false;
  if (raw === '1' || raw === 'true') return true;
  throw OTHERWISE;
}

function plainType(raw: string): string {
  if (raw === '4' || raw === '3' || raw === '5' || raw === '4/A' || raw === '3/A' || raw === '5/A') return raw;
  throw OTHERWISE;
}

function plainText(raw: string, limit: TextLimit | null): string | null {
  if (ODD_CHARACTER.test(raw)) throw OTHERWISE;
  const first = raw.charCodeAt(0);
  if ((first === 32 || first === 10 || first === 9) && isBlank(raw)) return null;
  const text = raw.includes('&') ? decoded(raw) : raw;
  if (limit !== null && (text.length > limit.max || (limit.pattern !== null && !limit.pattern.test(text))))
    throw OTHERWISE;
  return text;
}

function decoded(raw: string): string {
  try {
    return decodeReferences(raw, 0);
  } catch {
    throw OTHERWISE;
  }
}

function plainDate(raw: string): CalendarDate {
  const on = raw.length === 10 ? parseDate(raw) : null;
  if (on === null || on < '1900') throw OTHERWISE;
  return on;
}
