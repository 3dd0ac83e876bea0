import type { Decimal } from '../../base/decimal.ts';
import type { FormNumber } from '../../model/onTheForm.ts';

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

/**
 * The same number as the SEC's stylesheets for Forms 4 and 5 print it: written with a single digit after the point, it gets
 * a second one (`5381.2` is `5,381.20`, `51.0` is `51.00`, but `0.0` is `0`); written in any other way, it is printed as
 * EDGAR's pages do (`52.90` is `52.9`). The stylesheets for Form 3 have no such rule.
 */
export function stylesheetNumeral(value: Decimal, form: FormNumber): string {
  const numeral = formNumeral(value);
  if (form === '3' || value.scale !== 1 || value.isZero()) return numeral;
  return numeral.includes('.') ? `${numeral}0` : `${numeral}.00`;
}
