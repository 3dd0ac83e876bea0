import { Decimal } from '../base/decimal.ts';

/** The lowest and highest price of the trades that one line adds up. */
export interface PriceRange {
  readonly low: Decimal;
  readonly high: Decimal;
}

const AVERAGE = /weighted[\s-]+average|multiple\s+(?:trades|transactions)/;
const FORMULA = /volume[\s-]+weighted|vwap/;
const UNDERTAKING = /undertak|upon\s+request|(?:will|agrees?\s+to|hereby)\s+(?:provide|furnish)/;
const NUMBER = '\\$?\\s?(\\d[\\d,]*(?:\\.\\d+)?)\\.?';
const FROM_TO = new RegExp(
  `(?:rang\\w*|between|from|within|prices?\\s+of)[^.;]{0,80}?${NUMBER}(?:\\s*(?:per\\s+share|each))?(?:\\s*\\(?inclusive\\)?)?,?\\s*(?:to|and|through|[-–—])\\s*(?:a\\s+high\\s+of\\s+)?(?:an?\\s+)?${NUMBER}`,
);
/** How nearly every filer writes it; tried first, since the general form is slow to fail. */
const RANGING = /ranging\s+from\s+\$?(\d[\d,]*(?:\.\d+)?)\s+to\s+\$?(\d[\d,]*(?:\.\d+)?)/;
const LOWEST = new RegExp(`low(?:est)?(?:\\s+sale)?\\s+price[^.;$]{0,80}${NUMBER}`);
const HIGHEST = new RegExp(`high(?:est)?(?:\\s+sale)?\\s+price[^.;$]{0,80}${NUMBER}`);

/** True when the text, in lower case, says that a price averages the prices of several trades, by size and not by a formula. */
export function saysAverage(text: string): boolean {
  if (!text.includes('weighted') && !text.includes('multiple')) return false;
  return AVERAGE.test(text) && !FORMULA.test(text);
}

/** True when the text, in lower case, promises to give the details of each trade to those who ask. */
export function undertakes(text: string): boolean {
  return UNDERTAKING.test(text);
}

/** The range of prices that a text in lower case states first, as written: `low` may be the greater. Null when it states none. */
export function priceRange(text: string): PriceRange | null {
  const both = RANGING.exec(text) ?? FROM_TO.exec(text);
  if (both !== null) return rangeOf(both[1], both[2]);
  const low = LOWEST.exec(text);
  const high = low === null ? null : HIGHEST.exec(text);
  return high === null ? null : rangeOf(low?.[1], high[1]);
}

function rangeOf(low: string | undefined, high: string | undefined): PriceRange | null {
  const from = price(low);
  const to = price(high);
  return from === null || to === null ? null : { low: from, high: to };
}

function price(text: string | undefined): Decimal | null {
  return text === undefined ? null : Decimal.parse(text.replaceAll(',', ''));
}
