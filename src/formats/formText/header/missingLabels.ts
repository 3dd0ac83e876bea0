import type { HeadItem } from './items.ts';
import type { LabelName } from './labelList.ts';
import { isAddressLike } from './titleWords.ts';

const CITY = /\b[A-Z]{2},?\s+\W?\d{5}(?:-\d{4})?\W*$/i;

/**
 * The column of an owner's box with the labels that recognition lost: the street begins at the first line that reads as one, the city at the
 * line with a zip code.
 */
export function withLostLabels(items: readonly HeadItem[]): HeadItem[] {
  return withLabel(withLabel([...items], 'last', firstStreet(items)), 'street', cityOf(items));
}

function has(items: readonly HeadItem[], name: LabelName): boolean {
  return items.some((item) => item.kind === 'label' && item.name === name);
}

function firstStreet(items: readonly HeadItem[]): HeadItem | undefined {
  const texts = items.filter((item) => item.kind === 'text');
  return texts.slice(1).find((item) => isAddressLike(item.text) && !CITY.test(item.text));
}

function cityOf(items: readonly HeadItem[]): HeadItem | undefined {
  return items.find((item) => item.kind === 'text' && CITY.test(item.text));
}

function withLabel(items: HeadItem[], name: LabelName, before: HeadItem | undefined): HeadItem[] {
  if (has(items, name) || before === undefined) return items;
  const at = items.indexOf(before);
  const label: HeadItem = {
    ...before,
    kind: 'label',
    text: '',
    end: before.start,
    name,
    match: { name, from: 0, to: 0, first: 0, last: 0, length: 1 },
  };
  return [...items.slice(0, at), label, ...items.slice(at)];
}
