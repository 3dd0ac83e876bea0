import { isCaption } from '../captions.ts';
import type { FormLine } from '../formLines.ts';
import { type HeadItem, itemsOf } from './items.ts';
import { codeOfPlace, isPlaceCode, isUsState } from './placeNames.ts';
import type { RowCell } from './rowRelationship.ts';
import { isTitleLike } from './titleWords.ts';
import { isWholeRow } from './wholeRow.ts';

/** One row of the table “Reporting Owners”: the owner's lines, and what stands in the columns of relationships. */
export interface OwnersRow {
  /** Name, street lines, and the line or lines of city, state and zip code, country last. */
  readonly lines: readonly string[];
  readonly marks: number;
  readonly title: string | null;
  readonly cells: readonly RowCell[];
  readonly start: number;
  readonly end: number;
}

const CAPTION =
  /^\W*(?:Reporting Owners?(?: Name\s?\/?\s?Address)?|Relationships?|Director|10\s?%(?: ?Owner)?|Owner|Officer|Other|Name\s?\/\s?Address)\W*$/i;
const CAPTIONS =
  /^\W*(?:Director|10\s?%(?:\s?Owner)?|Owner|Officer|Other|Relationships?|Reporting Owner Name|Address|[\s|\W])+$/i;

/** A line that ends an address: city, state and zip code, or a country's name below them. */
export function isCityLine(text: string): boolean {
  const code = /,\s+([A-Z0-9]{2})(?:\s+\w*\d[\w-]*(?:\s\w{2,3})?)?$/.exec(text)?.[1];
  if (code !== undefined && isPlaceCode(code)) return true;
  return /\s[A-Z]{2},?\s\d{5}(?:-\d{4})?$/.test(text);
}

interface OpenRow {
  lines: string[];
  title: string[];
  cells: RowCell[];
  marks: number;
  start: number;
  end: number;
}

/**
 * The rows, where the text keeps the owner's lines apart. A row ends with the line of its city, or its country; what then follows is of its
 * columns of relationships, until a line that can only be another owner's.
 */
export function ownersTableRows(lines: readonly FormLine[], first: string | null = null): OwnersRow[] {
  const rows: OpenRow[] = [];
  let row: OpenRow | null = null;
  let isWhole = false;
  const all = lines.filter((line) => line.cells.length > 0 && !CAPTIONS.test(line.text) && !isCaption(line.text));
  const kept = all.slice(firstLine(all, first));
  kept.forEach((line, at) => {
    const items = itemsOf([line]).filter((item) => !CAPTION.test(item.text));
    const first = items[0];
    let isOwner = first !== undefined && first.kind === 'text' && isOwnerText(first, line);
    // Without a mark before it a title alone stands at the beginning of its line.
    if (isWhole && isOwner && isTitleLike(line.text) && isTitleLine(kept, at)) isOwner = false;
    if (isWhole && isOwner && !isWholeRow(ownerPart(line)))
      isOwner = kept.slice(at + 1).some((other) => endsAddress(ownerPart(other)));
    if (row === null || (isWhole && isOwner)) {
      row = { lines: [], title: [], cells: [], marks: 0, start: line.start, end: line.end };
      rows.push(row);
      isWhole = false;
    }
    for (const item of items) {
      if (item.kind === 'mark') row.marks++;
      else if (item.kind === 'text') (item === first && isOwner ? row.lines : row.title).push(item.text);
      if (item.kind === 'mark' ? item.checked : item.kind === 'text' && !(item === first && isOwner))
        row.cells.push({ text: item.text, isMark: item.kind === 'mark', from: item.from });
      row.end = item.end;
    }
    if (isOwner && endsAddress(row.lines.at(-1) ?? '', row.lines.at(-2))) isWhole = true;
  });
  return rows
    .filter((one) => one.lines.length > 0)
    .map((one) => ({ ...one, title: one.title.length === 0 ? null : one.title.join(' ') }));
}

/** Whether a line that reads as a title is one: behind it an owner has more lines than its city before the next line of a city. */
function isTitleLine(lines: readonly FormLine[], at: number): boolean {
  const end = lines.findIndex((line, i) => i > at && endsAddress(ownerPart(line)));
  return end < 0 || end - at > 2;
}

/** Above the first owner's line there may be what a text without order left of the tables. */
function firstLine(lines: readonly FormLine[], name: string | null): number {
  if (name === null || name === '') return 0;
  const squeezed = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const wanted = squeezed(name);
  return Math.max(
    0,
    lines.findIndex(
      (line) =>
        wanted !== '' &&
        (squeezed(line.text).startsWith(wanted) ||
          (wanted.startsWith(squeezed(line.text)) && squeezed(line.text).length > 7)),
    ),
  );
}

/** `before` is the line above, where that is known: a country stands below a zip code. */
function endsAddress(text: string, before?: string): boolean {
  if (isCityLine(text)) return true;
  if (/^UNITED STATES$/i.test(text)) return true;
  const code = text.length > 3 ? codeOfPlace(text) : null;
  return code !== null && !isUsState(code) && (before === undefined || /\d/.test(before));
}

function ownerPart(line: FormLine): string {
  return line.cells[0]?.text ?? '';
}

/** The owner's cell is the first column; where spaces are kept, what begins far to the right is another column. */
function isOwnerText(item: HeadItem, line: FormLine): boolean {
  if (/\t/.test(line.text)) return item.column === 0;
  return item.from < 40;
}
