import type { LabelName } from './labelList.ts';
import { isLabelFragment } from './labels.ts';
import { codeOfPlace } from './placeNames.ts';
import type { Layout } from './readingOrder.ts';
import { isAddressLike, isTitleLike } from './titleWords.ts';
import type { HeadValue } from './values.ts';

export type TextValue = HeadValue & { readonly kind: 'text' };

/** What stands in one box “Name and Address of Reporting Person”, by the labels below each line of it. */
export interface OwnerBox {
  readonly name: readonly TextValue[];
  readonly street: readonly TextValue[];
  readonly city: readonly TextValue[];
  /** Text of the relationship box: the officer's title or what “other” means. */
  readonly title: readonly TextValue[];
  /** What is the name was told by its place among texts that have none. */
  readonly isGuess?: boolean;
  /** The lines of the box stand in one, parted by single spaces. */
  readonly isRunTogether?: boolean;
}

type Part = 'name' | 'street' | 'city' | 'after';

const OTHER_BOXES = new Set<LabelName>([
  'issuerBox',
  'foreignBox',
  'periodBox',
  'amendmentBox',
  'filingBox',
  'one',
  'many',
]);
const RELATIONSHIP = new Set<LabelName>(['relationshipBox', 'director', 'tenPercent', 'officer', 'other', 'below']);

/**
 * Sorts the text of the boxes. Each printed label ends or begins a part: the name stands above `(Last) (First) (Middle)`, the street above
 * `(Street)`, the city above `(City) (State) (Zip)`. Text in another box than the owner's is a title where that is the relationship's.
 */
export function ownerBoxOf(values: readonly HeadValue[], layout: Layout): OwnerBox {
  const box = { name: [] as TextValue[], street: [] as TextValue[], city: [] as TextValue[], title: [] as TextValue[] };
  const last = values.findLast((v) => v.kind === 'label' && LAST.has(v.name))?.line.number ?? Number.MAX_SAFE_INTEGER;
  let part: Part | null = null;
  let where: 'owner' | 'relationship' | 'elsewhere' = 'elsewhere';
  values.forEach((value, index) => {
    if (value.kind === 'label') {
      if (value.name === 'ownerBox') [part, where] = ['name', 'owner'];
      else if (value.name === 'last' && (part === 'name' || part === null))
        [part, where] = [box.name.length > 0 || layout !== 'scattered' ? 'street' : 'name', 'owner'];
      else if (value.name === 'street') [part, where] = ['city', 'owner'];
      else if (value.name === 'city' || value.name === 'zip') {
        if (layout !== 'scattered' && layout !== 'lines' && box.city.length > 0) part = 'after';
        where = 'owner';
      } else if (RELATIONSHIP.has(value.name)) where = 'relationship';
      else if (OTHER_BOXES.has(value.name)) where = 'elsewhere';
      else if (value.name === 'last') where = 'owner';
      return;
    }
    if (value.kind !== 'text' || part === null || value.line.number > last + 1) return;
    if (value.line.number > last && !isAddressRest(value)) return;
    // Where tabulators part the boxes, the first column is the owner's.
    if (/\t/.test(value.line.text) && (where !== 'owner' || value.column > 0)) {
      if (value.column === 0 && part !== 'after') box[part].push(value);
      else if (value.column > 0 && isRight(value, values)) box.title.push(value);
      return;
    }
    if (layout === 'lines' && isSpeck(value.text)) return;
    if (isTitle(value, index, values, where, layout, part)) box.title.push(value);
    else if (part !== 'after' && (where === 'owner' || layout === 'scattered' || layout === 'lines')) {
      box[part].push(value);
      if (layout === 'scattered' && part === 'name' && values[index + 1]?.kind !== 'text') part = 'street';
    }
  });
  return { ...box, title: box.title.filter((v) => !isLabelFragment(v.text)) };
}

/** Whether a text stands in the column of the relationship's box, or right of it: behind every label of the middle column on its line. */
function isRight(value: TextValue, values: readonly HeadValue[]): boolean {
  const middle = values.filter(
    (v) => v.line === value.line && (v.kind === 'date' || (v.kind === 'label' && MIDDLE.has(v.name))),
  );
  if (middle.some((v) => v.column > value.column || (v.column === value.column && v.from > value.from))) return false;
  const below = values.filter((v) => v.kind === 'label' && RELATIONSHIP.has(v.name));
  const columns = below.filter((v) => /\t/.test(v.line.text)).map((v) => v.column);
  return middle.length > 0 || columns.length === 0 || value.column >= Math.min(...columns);
}

const LAST = new Set<LabelName>(['many', 'city', 'zip', 'country']);

/** Below the last label nothing is of the boxes but a country. */
function isAddressRest(value: TextValue): boolean {
  return codeOfPlace(value.text) !== null;
}

const MIDDLE = new Set<LabelName>(['issuerBox', 'foreignBox', 'periodBox', 'amendmentBox']);

/** Whether a text belongs to the relationship box. */
function isTitle(
  value: TextValue,
  index: number,
  values: readonly HeadValue[],
  where: string,
  layout: Layout,
  part: Part,
): boolean {
  if (layout === 'columns' || layout === 'boxes') return where === 'relationship';
  const before = values[index - 1];
  // On a line, what follows the middle column's date or label is in the right column.
  if (before !== undefined && before.line === value.line) {
    if (before.kind === 'date' || (before.kind === 'label' && !OWNER.has(before.name)))
      return !isAddressLike(value.text);
    return before.kind === 'text' && before.cell !== value.cell && isTitleLike(value.text);
  }
  return isTitleLike(value.text) && part !== 'name';
}

/** What a rule or speck of the page was read as: no word of three letters, no number. */
function isSpeck(text: string): boolean {
  if (/^\W*[A-Z][A-Z0-9]\W*$/.test(text)) return false;
  // Names and addresses have capitals.
  return !/[A-Z][A-Za-z]{2}|[A-Z]{2}|\d{2}/.test(text) || isLabelFragment(text);
}

const OWNER = new Set<LabelName>(['ownerBox', 'last', 'street', 'city', 'zip']);
