import type { LabelName } from './labelList.ts';
import type { Layout } from './readingOrder.ts';
import type { HeadValue } from './values.ts';

export type TextValue = HeadValue & { readonly kind: 'text' };

/** What stands in one box “Name and Address of Reporting Person”, by the labels below each line of it. */
export interface OwnerBox {
  readonly name: readonly TextValue[];
  readonly street: readonly TextValue[];
  readonly city: readonly TextValue[];
  /** Text of the relationship box: the officer's title or what “other” means. */
  readonly title: readonly TextValue[];
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
    if (value.kind !== 'text' || part === null) return;
    if (isTitle(value, index, values, where, layout)) box.title.push(value);
    else if (part !== 'after' && (where === 'owner' || layout === 'scattered' || layout === 'lines')) {
      box[part].push(value);
      if (layout === 'scattered' && part === 'name' && values[index + 1]?.kind !== 'text') part = 'street';
    }
  });
  return box;
}

/** Whether a text belongs to the relationship box. */
function isTitle(
  value: TextValue,
  index: number,
  values: readonly HeadValue[],
  where: string,
  layout: Layout,
): boolean {
  if (layout === 'columns' || layout === 'boxes') return where === 'relationship';
  const before = values[index - 1];
  if (layout === 'lines') {
    // On a line, what follows the middle column's date or label is in the right column.
    if (before !== undefined && before.line === value.line) {
      return before.kind === 'date' || (before.kind === 'label' && !OWNER.has(before.name));
    }
    return where === 'relationship' && /^below|^other/.test(before?.kind === 'label' ? before.name : '');
  }
  return where === 'relationship';
}

const OWNER = new Set<LabelName>(['ownerBox', 'last', 'street', 'city', 'zip']);
