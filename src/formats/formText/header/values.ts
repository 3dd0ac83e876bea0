import type { CalendarDate } from '../../../base/calendarDate.ts';
import { mendFormDate, parseFormDate } from '../formDate.ts';
import type { HeadItem } from './items.ts';

/** What stands in the boxes, with dates and the issuer told from other text by their shape. */
export type HeadValue =
  | HeadItem
  | (Placed & { readonly kind: 'date'; readonly date: CalendarDate | null; readonly sure: boolean })
  | (Placed & { readonly kind: 'issuer'; readonly name: string; readonly symbol: string; readonly sure: boolean });

type Placed = Omit<HeadItem & { kind: 'text' }, 'kind'>;

const DATE = /(?<![\w/])[\dOolISZB]{1,2}\s?\/\s?[\dOolISZB]{1,2}\s?\/\s?[\dOolISZB]{4}(?![\w/])/g;
const SYMBOL = /^(.*?)\s*([[{(|])\s?([A-Z0-9][A-Z0-9.,;:/ -]{0,30}?|)\s?([\])}|]|$)\W*$/i;

export function valuesOf(items: readonly HeadItem[]): HeadValue[] {
  return joinedIssuer(items).flatMap((item) => (item.kind === 'text' ? splitText(item) : [item]));
}

/** The issuer's name and symbol may stand on two lines: `NAME [` and `SYM ]`. */
function joinedIssuer(items: readonly HeadItem[]): HeadItem[] {
  const joined: HeadItem[] = [];
  for (const item of items) {
    const before = joined.at(-1);
    const open = before?.kind === 'text' && /\[[^\]]*$/.test(before.text);
    if (before !== undefined && open && item.kind === 'text' && /^[^[]{0,30}\]/.test(item.text)) {
      joined[joined.length - 1] = { ...before, text: `${before.text} ${item.text}`, end: item.end };
    } else joined.push(item);
  }
  return joined;
}

function splitText(item: HeadItem & { kind: 'text' }): HeadValue[] {
  const values: HeadValue[] = [];
  let at = 0;
  const part = (from: number, to: number): Placed => {
    const text = item.text.slice(from, to);
    const lead = text.length - text.trimStart().length;
    const start = item.start + from + lead;
    return {
      ...item,
      text: text.trim(),
      start,
      end: start + text.trim().length,
      from: item.from + from + lead,
      rank: item.rank + from / 1000,
    };
  };
  const push = (until: number) => {
    const rest = part(at, until);
    if (/[\p{L}\p{N}]/u.test(rest.text)) values.push(issuerIn(rest) ?? { ...rest, kind: 'text' });
  };
  for (const match of item.text.matchAll(DATE)) {
    push(match.index);
    const exact = parseFormDate(match[0]);
    const date = exact ?? mendFormDate(match[0]);
    values.push({ ...part(match.index, match.index + match[0].length), kind: 'date', date, sure: exact !== null });
    at = match.index + match[0].length;
  }
  push(item.text.length);
  return values;
}

function issuerIn(text: Placed): HeadValue | null {
  const match = SYMBOL.exec(text.text);
  if (match === null) return null;
  const [, name = '', open, symbol = '', close] = match;
  if (open !== '[' && close !== ']') return null;
  return { ...text, kind: 'issuer', name: name.trim(), symbol: symbol.trim(), sure: open === '[' && close === ']' };
}
