import type { HeadItem } from './items.ts';
import type { LabelName } from './labelList.ts';

/**
 * How a text lays out the boxes. `columns`: side by side, kept apart by spaces. `boxes`: one after the other. `lines`: side by side on one
 * line with single spaces. `scattered`: word groups one under another, in an order of their own.
 */
export type Layout = 'columns' | 'boxes' | 'lines' | 'scattered';

const BOX_LABELS = new Set<LabelName>([
  'ownerBox', 'issuerBox', 'periodBox', 'amendmentBox', 'relationshipBox', 'filingBox', 'foreignBox',
]); // biome-ignore format: one line

export function layoutOf(items: readonly HeadItem[]): Layout {
  const owner = items.find((item) => item.kind === 'label' && item.name === 'ownerBox');
  if (owner === undefined) return 'boxes';
  const beside = items.filter((item) => item.line === owner.line && item !== owner && isBox(item));
  if (beside.some((item) => item.column !== owner.column && /\t/.test(item.line.text))) return 'boxes';
  // Text recognition keeps the spaces between words and not those before the first: its places are none.
  const keepsPlaces = items.some((item) => /^ {20,}\S/.test(item.line.text));
  if (keepsPlaces && beside.some((item) => item.cell !== owner.cell && item.from - owner.from > 44)) return 'columns';
  if (beside.length > 0) return 'lines';
  const parts = items.filter((item) => item.kind === 'label' && item.name === 'last');
  const lines = new Set(parts.map((item) => item.line.number));
  if (parts.length > 1 && lines.size > 1) return 'scattered';
  return isSideBySide(items) ? 'lines' : 'boxes';
}

function isBox(item: HeadItem): boolean {
  return item.kind === 'label' && BOX_LABELS.has(item.name);
}

/** Where the boxes begin in an order of their own, in which the owner's may come late: at the first label of any. */
export function boxesStart(items: readonly { readonly kind: string; readonly name?: string }[]): number {
  return Math.max(
    0,
    items.findIndex((item) => item.kind === 'label' && BOX_LABELS.has(item.name as LabelName)),
  );
}

/** Labels of two boxes on one line, though not the first ones. */
function isSideBySide(items: readonly HeadItem[]): boolean {
  const seen = new Map<number, Set<string>>();
  for (const item of items) {
    if (item.kind !== 'label' || /\t/.test(item.line.text)) continue;
    const group = OWNER_LABELS.has(item.name) ? 'owner' : isBox(item) ? 'other' : null;
    if (group === null) continue;
    const groups = seen.get(item.line.number) ?? new Set();
    groups.add(group);
    seen.set(item.line.number, groups);
  }
  return [...seen.values()].filter((groups) => groups.size > 1).length > 1;
}

const OWNER_LABELS = new Set<LabelName>(['ownerBox', 'last', 'street', 'city', 'zip']);

/** The items, column after column where boxes stand side by side in columns; else as they come. */
export function inReadingOrder(items: readonly HeadItem[], layout: Layout): HeadItem[] {
  const owner = items.findIndex((item) => item.kind === 'label' && item.name === 'ownerBox');
  if (layout !== 'columns' || owner < 0) return [...items];
  const first = items[owner]?.line.number ?? 0;
  const above = items.filter((item) => item.line.number < first);
  const boxes = items.filter((item) => item.line.number >= first);
  const starts = columnStarts(boxes);
  const columnOf = (item: HeadItem) => starts.findLastIndex((start) => item.from >= start - 3);
  const columns = boxes.map((item) => ({ item, column: Math.max(0, columnOf(item)) }));
  columns.sort((a, b) => a.column - b.column || a.item.line.number - b.item.line.number || a.item.from - b.item.from);
  return [...above, ...columns.map(({ item }) => item)];
}

/** Where the columns of boxes begin: at the numbered labels, nearer ones counted as one. */
function columnStarts(items: readonly HeadItem[]): number[] {
  const froms = items.filter((item) => isBox(item) && /^\W*\d/.test(item.text)).map((item) => item.from);
  const starts: number[] = [];
  for (const from of froms.toSorted((a, b) => a - b)) {
    if (from - (starts.at(-1) ?? -99) > 12) starts.push(from);
  }
  return starts;
}
