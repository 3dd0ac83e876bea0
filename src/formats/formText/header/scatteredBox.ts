import { isCaption } from '../captions.ts';
import { joinLines } from '../joinLines.ts';
import type { OwnerBox, TextValue } from './ownerBox.ts';
import { ENTITY, plainWord } from './partShapes.ts';
import { isPlaceCode } from './placeNames.ts';
import { boxesStart } from './readingOrder.ts';
import { isAddressLike, isTitleLike } from './titleWords.ts';
import type { HeadValue } from './values.ts';

/** Lines that stand right under one another. */
type Group = readonly TextValue[];

/**
 * Sorts the text of the boxes where word groups come in an order of their own: what a text is, is told by its shape (a state's code, a zip
 * code, a title's words) and by the order of the parts, which the columns keep: name, street, city, state, zip code.
 */
export function scatteredBoxOf(values: readonly HeadValue[], names: ReadonlySet<string>): OwnerBox {
  const texts = values
    .slice(boxesStart(values))
    .filter((v) => v.kind === 'text' && !isCaption(v.text) && !STRAY.test(v.text)) as TextValue[];
  const name = nameOf(values, texts, names);
  const rest = texts.filter((v) => !name.includes(v));
  const title = titleOf(groupsOf(rest), values);
  const address = rest.filter((v) => !title.includes(v));
  const codes = address.filter((v) => isCode(v.text));
  const words = address.filter((v) => !isCode(v.text));
  const street = values.findIndex((v) => v.kind === 'label' && v.name === 'street');
  const above = words.filter((v) => values.indexOf(v) < street);
  const below = words.filter((v) => values.indexOf(v) > street);
  const city = cityOf(below, above, values, codes);
  const streets = [...below, ...above].filter((v) => !city.includes(v));
  const isGuess = !isOf(names, joinLines(name.map((v) => v.text))) && isLate(values);
  return { name, street: streets, city: [...city, ...codes.toSorted(zipLast)], title, isGuess };
}

// Marks of notes and numbers of captions that belong to the tables, and the numbers of the form's own print.
const STRAY = /^(?:\(\d{1,2}\)\s*)+$|^\d{1,2}[.)]{0,2}$|^\d{4}-\d{4}$|^\d\.\d$/;

/**
 * The city: what ends in a state's code, or else the only words that do not read as a street; of several, what is below the street's label,
 * less what reads as a street; then what stands right before the state's code.
 */
function cityOf(
  below: readonly TextValue[],
  above: readonly TextValue[],
  values: readonly HeadValue[],
  codes: readonly TextValue[],
): readonly TextValue[] {
  const all = [...above, ...below];
  const whole = all.filter((v) => /\S\s[A-Z]{2}$/.test(v.text) && isPlaceCode(v.text.slice(-2)));
  if (whole.length === 1) return whole;
  const words = all.filter((v) => !isAddressLike(v.text));
  if (words.length === 1 && all.length > 1) return words;
  if (below.length < 2) return below;
  const plain = below.filter((v) => !isAddressLike(v.text));
  if (plain.length > 0 && plain.length < below.length) return plain;
  if (above.length > 0) return below;
  const first = codes[0];
  const before = first === undefined ? undefined : below.findLast((v) => values.indexOf(v) < values.indexOf(first));
  const last = below.at(-1);
  return before !== undefined ? [before] : last === undefined ? [] : [last];
}

/** What a signature names too; else the text behind the label of the box: the first, with the lines right below it. */
function nameOf(values: readonly HeadValue[], texts: readonly TextValue[], names: ReadonlySet<string>): TextValue[] {
  const signed = texts.filter((v) => isOf(names, v.text));
  const start = values.findIndex((v) => v.kind === 'label' && v.name === 'ownerBox');
  const likely = texts.filter((v) => !isCode(v.text) && !/^\W*\d|^C\/O\b/i.test(v.text) && !isTitle(v.text));
  const behind = likely.filter((v) => values.indexOf(v) > start);
  const direct = texts.find((v) => values.indexOf(v) === start + 1 && !isCode(v.text));
  const first = direct ?? signed[0] ?? behind[0] ?? likely[0] ?? texts[0];
  if (first === undefined) return [];
  const last = values.findIndex((v) => v.kind === 'label' && v.name === 'last');
  const name = [first];
  for (const next of texts.slice(texts.indexOf(first) + 1)) {
    const before = name.at(-1);
    if (before === undefined || next.line.number !== before.line.number + 1 || values.indexOf(next) > last) break;
    name.push(next);
  }
  return name;
}

/** Whether the owner's box is not among the first two, so that what stands behind its label may be of any. */
function isLate(values: readonly HeadValue[]): boolean {
  const labels = values.slice(boxesStart(values)).filter((v) => v.kind === 'label' && v.match.first === 0);
  const own = labels.findIndex((v) => v.kind === 'label' && v.name === 'ownerBox');
  return own < 0 || own > 2;
}

/** A trust is named by its trustee: that is no title. */
function isTitle(text: string): boolean {
  return isTitleLike(text) && !text.split(/\s+/).some((word) => /\w{4}/.test(word) && ENTITY.test(word));
}

/** Whether every word of a text is of the names below the tables. */
export function isOf(names: ReadonlySet<string>, text: string): boolean {
  const words = text
    .split(/\s+/)
    .map(plainWord)
    .filter((word) => word.length > 1);
  return words.length > 1 && !/\d/.test(text) && words.every((word) => names.has(word));
}

function groupsOf(texts: readonly TextValue[]): Group[] {
  const groups: TextValue[][] = [];
  for (const text of texts) {
    const before = groups.at(-1)?.at(-1);
    if (before !== undefined && text.line.number - before.line.number <= 1) groups.at(-1)?.push(text);
    else groups.push([text]);
  }
  return groups;
}

/** The group that reads as a title, nearest behind the labels of officer and other. */
function titleOf(groups: readonly Group[], values: readonly HeadValue[]): Group {
  const reads = groups.filter((group) => {
    const text = group.map((v) => v.text).join(' ');
    return isTitleLike(text);
  });
  if (reads.length === 1) return reads[0] ?? [];
  const label = values.findLastIndex(
    (v) => v.kind === 'label' && (v.name === 'officer' || v.name === 'other' || v.name === 'below'),
  );
  return reads.find((group) => values.indexOf(group[0] as HeadValue) > label) ?? reads[0] ?? [];
}

function isCode(text: string): boolean {
  return (
    /^\d{5}(?:-\d{4})?$/.test(text) ||
    (/^[A-Z0-9]{2}$/.test(text) && isPlaceCode(text)) ||
    /^(?=.*\d)[A-Z0-9]{2,4}[ -]?[A-Z0-9]{2,4}$/.test(text)
  );
}

/** State before zip code, whatever their order in the text. */
function zipLast(a: TextValue, b: TextValue): number {
  return Number(/\d{3}|\d[A-Z]/.test(a.text)) - Number(/\d{3}|\d[A-Z]/.test(b.text));
}
