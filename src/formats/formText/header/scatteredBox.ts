import { isCaption } from '../captions.ts';
import type { OwnerBox, TextValue } from './ownerBox.ts';
import { isPlaceCode } from './placeNames.ts';
import { isAddressLike, isTitleLike } from './titleWords.ts';
import type { HeadValue } from './values.ts';

/** Lines that stand right under one another. */
type Group = readonly TextValue[];

/**
 * Sorts the text of the boxes where word groups come in an order of their own: what a text is, is told by its shape (a state's code, a zip
 * code, a title's words) and by the order of the parts, which the columns keep: name, street, city, state, zip code.
 */
export function scatteredBoxOf(values: readonly HeadValue[]): OwnerBox {
  const start = values.findIndex((v) => v.kind === 'label' && v.name === 'ownerBox');
  const texts = values
    .slice(Math.max(0, start))
    .filter((v) => v.kind === 'text' && !isCaption(v.text) && !STRAY.test(v.text)) as TextValue[];
  const name = nameOf(values, texts);
  const rest = texts.filter((v) => !name.includes(v));
  const title = titleOf(groupsOf(rest), values);
  const address = rest.filter((v) => !title.includes(v));
  const codes = address.filter((v) => isCode(v.text));
  const words = address.filter((v) => !isCode(v.text));
  const street = values.findIndex((v) => v.kind === 'label' && v.name === 'street');
  const above = words.filter((v) => values.indexOf(v) < street);
  const below = words.filter((v) => values.indexOf(v) > street);
  const city = cityOf(below, above, values, codes);
  const streets = [...below.filter((v) => !city.includes(v)), ...above];
  return { name, street: streets, city: [...city, ...codes.toSorted(zipLast)], title };
}

// Marks of notes and numbers of captions that belong to the tables.
const STRAY = /^(?:\(\d{1,2}\)\s*)+$|^\d{1,2}[.)]{0,2}$/;

/** The city: what is below the street's label, less what reads as a street; of several, what stands right before the state's code. */
function cityOf(
  below: readonly TextValue[],
  above: readonly TextValue[],
  values: readonly HeadValue[],
  codes: readonly TextValue[],
): readonly TextValue[] {
  if (below.length < 2) return below;
  const plain = below.filter((v) => !isAddressLike(v.text));
  if (plain.length > 0 && plain.length < below.length) return plain;
  if (above.length > 0) return below;
  const first = codes[0];
  const before = first === undefined ? undefined : below.findLast((v) => values.indexOf(v) < values.indexOf(first));
  const last = below.at(-1);
  return before !== undefined ? [before] : last === undefined ? [] : [last];
}

/** The text above `(Last)`: the first, with the lines right below it. */
function nameOf(values: readonly HeadValue[], texts: readonly TextValue[]): TextValue[] {
  const [first] = texts;
  if (first === undefined) return [];
  const last = values.findIndex((v) => v.kind === 'label' && v.name === 'last');
  const name = [first];
  for (const next of texts.slice(1)) {
    const before = name.at(-1);
    if (before === undefined || next.line.number !== before.line.number + 1 || values.indexOf(next) > last) break;
    name.push(next);
  }
  return name;
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
    (/^[A-Z][A-Z0-9]$/.test(text) && isPlaceCode(text)) ||
    /^(?=.*\d)[A-Z0-9]{2,4}[ -]?[A-Z0-9]{3,4}$/.test(text)
  );
}

/** State before zip code, whatever their order in the text. */
function zipLast(a: TextValue, b: TextValue): number {
  return Number(/\d{3}|\d[A-Z]/.test(a.text)) - Number(/\d{3}|\d[A-Z]/.test(b.text));
}
