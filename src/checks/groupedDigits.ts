import type { Decimal } from '../base/decimal.ts';

/** A number as the forms print it, for messages: `983994.50` is `983,994.50`. */
export function groupedDigits(value: Decimal): string {
  const [whole = '', fraction] = value.text.replace(/^\+/, '').split('.');
  const grouped = (whole === '' ? '0' : whole).replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
