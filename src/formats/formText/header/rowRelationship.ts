import type { Relationship } from '../../../model/reportingOwner.ts';
import type { FormLine } from '../formLines.ts';
import { joinLines } from '../joinLines.ts';

/** What stands in a row of the owners' table right of the address: a mark or words, and where in its line. */
export interface RowCell {
  readonly text: string;
  readonly isMark: boolean;
  readonly from: number;
}

type Column = 'isDirector' | 'isTenPercentOwner' | 'isOfficer' | 'isOther';

const CAPTIONS: readonly (readonly [Column, RegExp])[] = [
  ['isDirector', /\bDirector\b/],
  ['isTenPercentOwner', /\b10\s?% ?Owner\b/],
  ['isOfficer', /\bOfficer\b/],
  ['isOther', /\bOther\b/],
];

/** The middle of each column's caption, in a text that keeps places; null where the captions do not stand apart on one line. */
export function relationshipColumns(lines: readonly FormLine[]): ReadonlyMap<Column, number> | null {
  for (const { text } of lines) {
    const places = new Map<Column, number>();
    for (const [column, caption] of CAPTIONS) {
      const match = caption.exec(text);
      if (match !== null) places.set(column, match.index + match[0].length / 2);
    }
    const first = places.get('isDirector') ?? 0;
    if (places.size === CAPTIONS.length && first > 20 && !/\t/.test(text)) return places;
  }
  return null;
}

/** The relationship that a row prints. Without places a title is an officer's, as most are, and marks say nothing for sure. */
export function relationshipOfRow(
  cells: readonly RowCell[],
  columns: ReadonlyMap<Column, number> | null,
): { readonly fields: Partial<Relationship>; readonly sure: boolean } {
  const fields: { -readonly [K in keyof Relationship]?: Relationship[K] } = {};
  const titles = { isOfficer: [] as string[], isOther: [] as string[] };
  for (const { text, isMark, from } of cells) {
    const column = columns === null ? null : nearest(columns, isMark ? from : from + text.length / 2);
    if (isMark && column !== null) fields[column] = true;
    else if (!isMark) titles[column === 'isOther' ? 'isOther' : 'isOfficer'].push(text);
  }
  if (titles.isOfficer.length > 0) [fields.isOfficer, fields.officerTitle] = [true, joinLines(titles.isOfficer)];
  if (titles.isOther.length > 0) [fields.isOther, fields.otherText] = [true, joinLines(titles.isOther)];
  return { fields, sure: columns !== null && cells.length > 0 };
}

function nearest(columns: ReadonlyMap<Column, number>, place: number): Column | null {
  let best: Column | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [column, middle] of columns) {
    const distance = Math.abs(middle - place);
    if (distance < least) [least, best] = [distance, column];
  }
  return best;
}
