import type { LabelName } from './labelList.ts';
import { boxesStart, type Layout } from './readingOrder.ts';
import type { HeadValue } from './values.ts';

export const BOXES = ['director', 'officer', 'tenPercent', 'other'] as const;
export type Box = (typeof BOXES)[number];

export interface RelationshipReading {
  readonly checked: ReadonlySet<Box>;
  /** Null when sure; else what the marks leave open. */
  readonly doubt: 'noMarks' | 'unplaced' | null;
}

type Item = HeadValue;

// Costs of giving a mark to a box: 0 where the mark stands right before its label.
const TITLE_WITHOUT_BOX = 5;
const BOX_WITHOUT_TITLE = 3;
const MARGIN = 1.5;

/**
 * Which boxes are checked. Forms print a box's mark before its label, but a text may have it elsewhere. Every set of as many boxes as there
 * are marks is weighed by how far the marks stand from the labels, and by the title: an officer or “other” states one, and no one else does.
 * Where two sets weigh about the same, the boxes are in doubt.
 */
export function relationshipOf(
  values: readonly Item[],
  layout: Layout,
  title: string | null,
  isLayoutModel: boolean,
): RelationshipReading {
  const zone = relationshipZone(values, layout);
  const underlined = zone.filter((v) => v.kind === 'mark' && /[_—]{2}/.test(v.text));
  if (underlined.length >= 2) return ofUnderlined(zone);
  const marks = zone.filter((v) => v.kind === 'mark' && v.checked && !isFilingMark(v, values));
  if (marks.length === 0) return { checked: new Set(), doubt: 'noMarks' };
  const labels = labelPlaces(zone);
  if (labels.size < 2 || marks.length > 4) return { checked: new Set(), doubt: 'unplaced' };
  const ranked = subsets(marks.length)
    .map((set) => ({ set, cost: costOf(set, marks, zone, labels, layout, isLayoutModel) + titleCost(set, title) }))
    .toSorted((a, b) => a.cost - b.cost);
  const [best, second] = ranked;
  if (best === undefined) return { checked: new Set(), doubt: 'unplaced' };
  // A layout model moves and loses marks: there only a mark right before its label is to be trusted.
  const trusted = !isLayoutModel || marks.every((mark) => isRightBefore(mark, zone));
  const loose = layout === 'scattered' && isLoose(best.set, zone);
  const sure = trusted && !loose && best.cost < 4 && (second === undefined || second.cost - best.cost >= MARGIN);
  return { checked: new Set(best.set), doubt: sure ? null : 'unplaced' };
}

/**
 * Where word groups come in an order of their own, a lone mark tells director from 10% owner only when the four labels follow each other
 * row by row.
 */
function isLoose(set: readonly Box[], zone: readonly Item[]): boolean {
  const [only] = set;
  if (set.length !== 1 || only === undefined || only === 'officer' || only === 'other') return false;
  const names = zone.flatMap((v) => (v.kind === 'label' && v.match.first === 0 ? v.name : []));
  const at = names.indexOf('director');
  const rows: readonly LabelName[] = ['director', 'tenPercent', 'officer', 'other'];
  return !rows.every((name, i) => names.filter((one) => one !== 'below')[at + i] === name);
}

const LABEL_BOX: Readonly<Partial<Record<LabelName, Box>>> = {
  director: 'director',
  officer: 'officer',
  tenPercent: 'tenPercent',
  other: 'other',
};

/** From the relationship's heading, or where marks may stand before it, to the box of filing. */
function relationshipZone(values: readonly Item[], layout: Layout): readonly Item[] {
  if (layout === 'scattered') return values.slice(boxesStart(values));
  const owner = values.findIndex((v) => v.kind === 'label' && v.name === 'ownerBox');
  return values.slice(Math.max(0, owner));
}

const OWNER = new Set<LabelName>(['last', 'street', 'city', 'zip']);

/** The mark before `Form filed by …`. */
function isFilingMark(mark: Item, values: readonly Item[]): boolean {
  const at = values.indexOf(mark);
  for (let i = at + 1; i < Math.min(values.length, at + 6); i++) {
    const next = values[i];
    if (next?.kind === 'label' && (next.name === 'one' || next.name === 'many')) return true;
    if (next?.kind === 'mark' || (next?.kind === 'label' && !OWNER.has(next.name))) break;
  }
  const before = values[at - 1];
  return before?.kind === 'label' && (before.name === 'one' || before.name === 'many' || before.name === 'filingBox');
}

/** In one stretch with its label, and in none with the label before. */
function isRightBefore(mark: Item, zone: readonly Item[]): boolean {
  const at = zone.indexOf(mark);
  const next = zone[at + 1];
  const before = zone[at - 1];
  if (next?.kind !== 'label' || LABEL_BOX[next.name] === undefined || next.line !== mark.line) return false;
  if (next.column !== mark.column) return false;
  return !(before?.kind === 'label' && before.line === mark.line && LABEL_BOX[before.name] !== undefined);
}

/** `__X__ Director _____ 10% Owner`: every label has its own mark before it. */
function ofUnderlined(zone: readonly Item[]): RelationshipReading {
  const checked = new Set<Box>();
  let unplaced = false;
  zone.forEach((value, i) => {
    if (value.kind !== 'mark' || !value.checked || isFilingMark(value, zone)) return;
    const next = zone[i + 1];
    const box = next?.kind === 'label' ? LABEL_BOX[next.name] : undefined;
    if (box === undefined) unplaced = true;
    else checked.add(box);
  });
  if (unplaced) return { checked, doubt: 'unplaced' };
  return { checked, doubt: checked.size === 0 ? 'noMarks' : null };
}

function labelPlaces(zone: readonly Item[]): Map<Box, number> {
  const places = new Map<Box, number>();
  zone.forEach((value, i) => {
    const box = value.kind === 'label' ? LABEL_BOX[value.name] : undefined;
    const before = zone[places.get(box ?? 'other') ?? -1];
    const isBetter =
      value.kind === 'label' && value.match.first === 0 && before?.kind === 'label' && before.match.first > 0;
    if (box !== undefined && (!places.has(box) || isBetter)) places.set(box, i);
  });
  return places;
}

function subsets(size: number): Box[][] {
  const all: Box[][] = [];
  for (let bits = 1; bits < 16; bits++) {
    const set = BOXES.filter((_, i) => bits & (1 << i));
    if (set.length === size) all.push(set);
  }
  return all;
}

function titleCost(set: readonly Box[], title: string | null): number {
  const needs = set.includes('officer') || set.includes('other');
  // “Other” is seldom checked, least beside “officer”.
  const rare = set.includes('other') ? (set.includes('officer') ? 1.6 : 0.3) : 0;
  if (title === null) return (needs ? BOX_WITHOUT_TITLE : 0) + rare;
  if (!needs) return TITLE_WITHOUT_BOX;
  const isOffice = OFFICE.test(title);
  if (set.includes('officer') && !isOffice) return 0.7 + rare;
  return rare + Number(set.includes('other') && !set.includes('officer') && isOffice) * 0.7;
}

const OFFICE =
  /officer|president|\b[CES]?VP\b|\bC[A-Z]O\b|chief|chair|secretary|treasurer|counsel|director|controller|manager|principal|head\b|remarks/i;

/** The least sum of distances when each mark, in order, is given to a box of the set. */
function costOf(
  set: readonly Box[],
  marks: readonly Item[],
  zone: readonly Item[],
  labels: ReadonlyMap<Box, number>,
  layout: Layout,
  isLayoutModel: boolean,
): number {
  const prices = marks.map((mark) =>
    set.map((box) => priceOf(mark, box, zone, labels, layout) * (isLayoutModel ? 0.5 : 1)),
  );
  return leastSum(prices, 0, new Set());
}

function leastSum(prices: readonly (readonly number[])[], row: number, used: ReadonlySet<number>): number {
  const own = prices[row];
  if (own === undefined) return 0;
  let least = Number.POSITIVE_INFINITY;
  own.forEach((price, i) => {
    if (used.has(i)) return;
    least = Math.min(least, price + leastSum(prices, row + 1, new Set([...used, i])));
  });
  return least;
}

function priceOf(
  mark: Item,
  box: Box,
  zone: readonly Item[],
  labels: ReadonlyMap<Box, number>,
  layout: Layout,
): number {
  const at = labels.get(box);
  const own = zone.indexOf(mark);
  if (at === undefined) return 4;
  if (layout === 'columns') return priceInColumns(mark, zone[at]);
  if (at === own + 1) return zone[at]?.line === mark.line ? 0 : 0.3;
  const next = zone[own + 1];
  // `X below)`: the mark stood before the label whose second line begins there; the officer's comes first.
  if (next?.kind === 'label' && next.name === 'below' && next.line === mark.line) {
    return box === belowOf(own, zone) ? 0 : 3;
  }
  // Right before another label, on its line: it is that one's.
  const isOthers = next?.kind === 'label' && LABEL_BOX[next.name] !== undefined && next.line === mark.line;
  const extra = isOthers ? 2.5 : 0;
  if (layout === 'scattered' && at < own && box === 'tenPercent' && (labels.get('officer') ?? 0) < at)
    return 0.3 + extra;
  const between = [...labels.values()].filter((p) => (p > own && p < at) || (p < own && p > at)).length;
  if (at > own) return layout === 'scattered' ? extra + scattered(own, box, zone, labels) : extra + 0.3 + between * 1.6;
  return extra + (box === 'officer' || box === 'other' ? 0.8 : 2.2) + between * 0.8;
}

/** The box whose label's second line a `below)` is: of as many as stand before it, officer first. */
function belowOf(own: number, zone: readonly Item[]): Box {
  const before = zone.slice(0, own).filter((v) => v.kind === 'label' && v.name === 'below').length;
  return before === 0 ? 'officer' : 'other';
}

/**
 * Where word groups come in an order of their own: labels in the order of rows mean that no mark parts the columns, so a mark is the first
 * label's after it; labels in the order of columns mean a mark at the right column.
 */
function scattered(own: number, box: Box, zone: readonly Item[], labels: ReadonlyMap<Box, number>): number {
  const officer = labels.get('officer') ?? 0;
  const ten = labels.get('tenPercent') ?? 0;
  const byColumns = officer < ten;
  const marks = zone.filter((v) => v.kind === 'mark' && v.checked).length;
  const at = labels.get(box) ?? 0;
  const between = [...labels.values()].filter((p) => p > own && p < at).length;
  if (byColumns && box === 'tenPercent' && marks <= 2) return 0;
  if (byColumns && box === 'director' && marks <= 2) return 2;
  return 0.3 + between * 1.6;
}

/** On a page that keeps columns: the mark stands left of its label, on its line or the next. */
function priceInColumns(mark: Item, label: Item | undefined): number {
  if (label === undefined) return 4;
  const rows = Math.abs(mark.line.number - label.line.number);
  const left = label.from - (mark.from + mark.text.length);
  return Math.min(4, rows * 1.2) + (left < -2 ? 4 : Math.min(4, Math.max(0, left - 10) * 0.25));
}
