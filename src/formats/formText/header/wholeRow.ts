import { isPlaceCode } from './placeNames.ts';
import { isAddressLike } from './titleWords.ts';

/** Name, street and city of a row of owners that a text has in one stretch of words. */
export interface WholeRow {
  readonly name: string;
  readonly street: string;
  readonly city: string;
  /** The city is one that the form names elsewhere. */
  readonly sure: boolean;
}

const BEGINS_STREET = /^(?:#?\d|C\/O$|P\.?O\.?$|P\.$|ONE$|ATTN)/i;
const CITY_END = /,?\s([A-Z0-9]{2})(?:\s+[\w-]*\d[\w-]*(?:\s\w{2,3})?)?$/;

/** Whether a text has an owner's name, street and city's line all in one. */
export function isWholeRow(text: string): boolean {
  return partWholeRow(text, null) !== null;
}

/** `city` is the city of another owner, which most share. */
export function partWholeRow(text: string, city: string | null): WholeRow | null {
  const end = CITY_END.exec(text);
  if (end === null || !isPlaceCode(end[1] ?? '')) return null;
  const words = text.slice(0, end.index).split(/\s+/);
  const from = words.findIndex((word, i) => i > 0 && BEGINS_STREET.test(word));
  if (from < 1 || from >= words.length - 1) return null;
  const rest = words.slice(from);
  const known = city !== null && city !== '' && rest.join(' ').toLowerCase().endsWith(` ${city.toLowerCase()}`);
  const at = known ? rest.length - (city ?? '').split(/\s+/).length : cityStart(rest);
  return {
    name: words.slice(0, from).join(' '),
    street: rest.slice(0, at).join(' '),
    city: `${rest.slice(at).join(' ')}${text.slice(end.index)}`,
    sure: known,
  };
}

/** Behind the last word of a street; at least the last word is the city's. */
function cityStart(words: readonly string[]): number {
  const last = words.findLastIndex((word, i) => i < words.length - 1 && (isAddressLike(word) || /,$/.test(word)));
  return last < 0 ? words.length - 1 : last + 1;
}
