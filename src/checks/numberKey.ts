import type { Decimal } from '../base/decimal.ts';

const PLAIN = /^[1-9]\d*$/;

/** A text that is the same for equal numbers and for no others; the number as written where that already is so. */
export function numberKey(value: Decimal): string {
  return PLAIN.test(value.text) ? value.text : value.canonical();
}
