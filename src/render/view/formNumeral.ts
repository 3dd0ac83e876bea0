import type { Decimal } from '../../base/decimal.ts';

/**
 * A number as EDGAR's pages print it: commas between thousands, no zeros that the number does not need (`1200.00` is
 * `1,200`, `.275` is `0.275`). The schema allows four digits after the point; a number that has more is printed whole
 * rather than rounded, since no reader of the form would know that it was.
 */
export function formNumeral(value: Decimal): string {
  const [whole = '', fraction] = value.canonical().split('.');
  const sign = whole.startsWith('-') ? '-' : '';
  const grouped = whole.slice(sign.length).replace(/\B(?=(\d{3})+$)/g, ',');
  return sign + grouped + (fraction === undefined ? '' : `.${fraction}`);
}

/** The same number as the SEC's stylesheets print it: a single digit after the point is followed by a zero (`5,381.20`). */
export function stylesheetNumeral(numeral: string): string {
  return /\.\d$/.test(numeral) ? `${numeral}0` : numeral;
}
