import { fieldPath } from '../../../model/fieldPath.ts';
import type { Evidence } from '../evidence.ts';
import { joinLines } from '../joinLines.ts';
import { boxesStart, type Layout } from './readingOrder.ts';
import { isOf } from './scatteredBox.ts';
import type { HeadValue } from './values.ts';

export interface IssuerReading {
  readonly name: string | null;
  readonly symbol: string | null;
  readonly foreignSymbol: string | null;
  readonly value: HeadValue | null;
}

/** The issuer's name and trading symbol, which stand together: `NAME [ SYM ]`. */
export function readIssuer(
  values: readonly HeadValue[],
  layout: Layout,
  names: ReadonlySet<string>,
  evidence: Evidence,
): IssuerReading {
  const foreign = values.find((v, i) => v.kind === 'issuer' && isForeign(values, i));
  const start = boxesStart(values);
  const index = values.findIndex((v, i) => i >= start && v.kind === 'issuer' && v !== foreign);
  const value = values[index];
  const name = fieldPath('issuer', 'name');
  const symbol = fieldPath('issuer', 'tradingSymbol');
  if (value === undefined || value.kind !== 'issuer') {
    evidence.missing(name, 'TEXT_VALUE_MISSING', 'The issuer’s name is not found.');
    evidence.missing(symbol, 'TEXT_VALUE_MISSING', 'The trading symbol is not found.');
    return { name: null, symbol: null, foreignSymbol: null, value: null };
  }
  const before = layout === 'scattered' ? linesAbove(values, index, names) : nameAbove(values, index);
  const whole = joinLines([...before.map((v) => v.text), value.name]);
  evidence.stood(name, { start: before[0]?.start ?? value.start, end: value.end }, value.sure ? 1 : 0.8);
  evidence.stood(symbol, value, value.sure ? 1 : 0.7);
  if (whole === '') evidence.missing(name, 'TEXT_VALUE_MISSING', 'The issuer’s name is not found.', value);
  if (value.symbol === '') evidence.missing(symbol, 'TEXT_VALUE_MISSING', 'The trading symbol is empty.', value);
  const foreignSymbol = foreign?.kind === 'issuer' && foreign.symbol !== '' ? foreign.symbol : null;
  if (foreignSymbol !== null && foreign !== undefined)
    evidence.stood(fieldPath('issuer', 'foreignTradingSymbol'), foreign);
  return { name: whole === '' ? null : whole, symbol: value.symbol === '' ? null : value.symbol, foreignSymbol, value };
}

/** Behind the label of the foreign symbol stands one in brackets without a name. */
function isForeign(values: readonly HeadValue[], index: number): boolean {
  const value = values[index];
  const before = values[index - 1];
  if (value?.kind !== 'issuer' || value.name !== '') return false;
  return before?.kind === 'label' && before.name === 'foreignBox';
}

/** The first lines of a name that takes several: the text of the issuer's box before the one with the symbol. */
function nameAbove(values: readonly HeadValue[], index: number): HeadValue[] {
  const above: HeadValue[] = [];
  for (let i = index - 1; i >= 0; i--) {
    const value = values[i];
    if (value === undefined) break;
    if (value.kind === 'label') return value.name === 'issuerBox' ? above : [];
    if (value.kind !== 'text') return [];
    above.unshift(value);
  }
  return [];
}

/** In an order of their own, lines right above belong to the name, as long as one remains that is the owner's. */
function linesAbove(values: readonly HeadValue[], index: number, names: ReadonlySet<string>): HeadValue[] {
  const above: HeadValue[] = [];
  const start = boxesStart(values);
  for (let i = index - 1; i > start; i--) {
    const value = values[i];
    const next = values[i + 1];
    if (value?.kind !== 'text' || next === undefined || next.line.number - value.line.number !== 1) break;
    above.unshift(value);
  }
  const first = values.findIndex((v, i) => i > start && v.kind === 'text');
  const isLast = above.length > 0 && values[first] === above[0];
  const isNamed = values.some((v) => v.kind === 'text' && !above.includes(v) && isOf(names, v.text));
  return isLast && !isNamed ? [] : above;
}
