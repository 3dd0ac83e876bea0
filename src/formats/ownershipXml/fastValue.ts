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

/** The typed value of a leaf's text; null for blank text. Anything that the careful reader would speak of is not as the schema has it. */
export function typed(type: LeafType, raw: string, limit: TextLimit | null): unknown {
  switch (type) {
    case 'text':
      return plainText(raw, limit);
    case 'date':
      return plainDate(raw);
    case 'decimal':
      return plainDecimal(raw);
    case 'boolean':
      if (raw === '0' || raw === 'false') return false;
      if (raw === '1' || raw === 'true') return true;
      throw OTHERWISE;
    case 'documentType':
      if (raw === '4' || raw === '3' || raw === '5' || raw === '4/A' || raw === '3/A' || raw === '5/A') return raw;
      throw OTHERWISE;
    case 'timeliness':
    case 'formType':
      if (raw === '') return null;
      break;
  }
  if (raw.length !== 1 || !CODES[type].includes(raw)) throw OTHERWISE;
  return raw;
}

const CODES = {
  transactionCode: 'ACDEFGHIJLMOPSUWXZ',
  formType: '345',
  timeliness: 'EL',
  acquiredDisposed: 'AD',
  ownershipForm: 'DI',
} as const;

function plainText(raw: string, limit: TextLimit | null): string | null {
  if (raw === '') return null;
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

/** At most 12 digits before and 4 after the point, no sign. */
function plainDecimal(raw: string): Decimal {
  const point = raw.indexOf('.');
  const whole = point < 0 ? raw.length : point;
  const first = raw.charCodeAt(0);
  if (whole > 12 || (point >= 0 && raw.length - point > 5) || first === 0x2d || first === 0x2b) throw OTHERWISE;
  const number = Decimal.parse(raw);
  if (number === null) throw OTHERWISE;
  return number;
}
