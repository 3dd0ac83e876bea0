import type { Column, ColumnField } from '../columns.ts';
import { lettersOf } from '../wordRuns.ts';

/** Titles and natures known from elsewhere in the form, by their letters. */
export interface KnownWords {
  readonly titles: ReadonlySet<string>;
  readonly natures: ReadonlySet<string>;
}

/** Titles that any issuer may have. */
export const USUAL_TITLES = ['Common Stock', 'Class A Common Stock', 'Class B Common Stock', 'Ordinary Shares', 'Common Shares']; // biome-ignore format: one line

const OF_SECURITIES =
  /^\W*(?:class|series|[a-c]|common|ordinary|preferred|stock|shares?|units?|interests?|depositary|par|value|no|notes?|convertible|ads|american|voting|limited|partnership|partner|op)\W*$/i;
const OF_DERIVATIVES =
  /^\W*(?:options?|right|to|buy|sell|(?:non-?)?qualified|non|statutory|incentive|restricted|performance|phantom|deferred|employee|director|warrants?|rsus?|psus?|award|purchase|put|call|rights|derivative|swap|equivalents?|based)\W*$/i;
const OF_NATURES =
  /^\W*(?:by|trusts?|trustee|spouse|wife|husband|child|children|sons?|daughters?|family|see|footnotes?|401.{0,3}|plan|esop|ira|llc|l\.?l\.?c\.?|l\.?p\.?|inc\.?|corp\.?|fund|foundation|held|custodian|for|in|as|under|through|living|revocable|irrevocable|account|savings|joint|jointly|with|and|of|the|fbo|grat|dated|partners|capital|holdings|management|investments?)\W*$/i;
const ENDS_TITLE =
  /(?:stock|shares?|units?|options?|warrants?|notes?|rights?|buy|sell|interests?|value|ads|adss|award|equivalents?|preferred|rsus?|psus?|securities|common|[)\d])\W*$/i;

/** True of the words that titles and natures are mostly made of. */
export function isOfCells(text: string): boolean {
  return OF_SECURITIES.test(text) || OF_DERIVATIVES.test(text) || OF_NATURES.test(text);
}

/** What it costs to take a word as one of a column's words. */
export function wordCost(text: string, field: ColumnField, isIndirect: boolean): number {
  const isSecurity = OF_SECURITIES.test(text);
  const isDerivative = OF_DERIVATIVES.test(text);
  const isNature = OF_NATURES.test(text);
  if (field === 'natureOfOwnership') {
    const cost = isNature ? 0 : isSecurity || isDerivative ? 0.7 : 0.15;
    return isIndirect ? cost : cost + 1.5;
  }
  if (field === 'underlyingSecurityTitle') return isSecurity ? 0.1 : isDerivative ? 0.9 : isNature ? 1 : 0.5;
  if (/^\W*\d+\W*$/.test(text)) return 1;
  return isSecurity || isDerivative ? 0.05 : isNature ? 0.8 : 0.4;
}

/** What speaks for (below 0) or against the words of a whole cell. */
export function cellCost(words: readonly string[], column: Column, known: KnownWords): number {
  if (words.length === 0) return column.field === 'natureOfOwnership' ? 0 : 0.8;
  const text = words.join(' ');
  const letters = lettersOf(text);
  const again = 0.6 * (words.length - new Set(words.map((word) => word.toLowerCase())).size);
  if (column.field === 'natureOfOwnership') return known.natures.has(letters) ? -1 : openBrackets(text) + again / 2;
  if (known.titles.has(letters)) return -1.2;
  return (ENDS_TITLE.test(text) ? 0 : 0.6) + (/^\p{Ll}/u.test(text) ? 0.5 : 0) + openBrackets(text) + again;
}

function openBrackets(text: string): number {
  return (text.split('(').length === text.split(')').length ? 0 : 0.5) + (/^[^(]*\)/.test(text) ? 0.4 : 0);
}
