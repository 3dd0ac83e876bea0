import type { FormNumber } from '../../../model/onTheForm.ts';
import type { HeadItem } from './items.ts';
import type { LabelName } from './labelList.ts';

/** What a column of boxes holds behind the last label that was seen in it. */
export type Part =
  | 'name'
  | 'street'
  | 'city'
  /** Street or city, where the label between is lost. */
  | 'address'
  | 'country'
  | 'issuer'
  | 'foreign'
  | 'date'
  | 'boxes'
  | 'title'
  | 'none';

const PART_BEHIND: Readonly<Partial<Record<LabelName, Part>>> = {
  ownerBox: 'name',
  last: 'street',
  street: 'city',
  city: 'country',
  zip: 'country',
  country: 'none',
  issuerBox: 'issuer',
  foreignBox: 'foreign',
  periodBox: 'date',
  amendmentBox: 'date',
  planBox: 'none',
  relationshipBox: 'boxes',
  director: 'boxes',
  tenPercent: 'boxes',
  officer: 'title',
  other: 'title',
  below: 'title',
  filingBox: 'none',
  one: 'none',
  many: 'none',
};

const OWNER: readonly LabelName[] = ['ownerBox', 'last', 'street', 'city', 'zip', 'country'];
const RELATIONSHIP: readonly LabelName[] = ['relationshipBox', 'director', 'tenPercent', 'officer', 'other', 'below'];
const FILING: readonly LabelName[] = ['filingBox', 'one', 'many'];

/** The columns of boxes of a form, from left to right, each by its labels, and what it holds before any of them is seen. */
export interface BoxColumns {
  readonly count: number;
  readonly of: ReadonlyMap<LabelName, number>;
  readonly first: readonly Part[];
  readonly relationship: number;
}

export function boxColumnsOf(form: FormNumber | null): BoxColumns {
  return form === '3' ? INITIAL : CHANGES;
}

const CHANGES = columns(
  [OWNER, ['issuerBox', 'foreignBox', 'periodBox', 'amendmentBox', 'planBox'], [...RELATIONSHIP, ...FILING]],
  ['name', 'issuer', 'boxes'],
);
const INITIAL = columns(
  [OWNER, ['periodBox'], ['issuerBox', 'foreignBox', ...RELATIONSHIP], ['amendmentBox', ...FILING]],
  ['name', 'date', 'issuer', 'none'],
);

function columns(labels: readonly (readonly LabelName[])[], first: readonly Part[]): BoxColumns {
  const of = new Map<LabelName, number>();
  for (const [column, names] of labels.entries()) for (const name of names) of.set(name, column);
  return { count: labels.length, of, first, relationship: of.get('relationshipBox') ?? 0 };
}

export function partBehind(item: HeadItem): Part | null {
  return item.kind === 'label' ? (PART_BEHIND[item.name] ?? null) : null;
}
