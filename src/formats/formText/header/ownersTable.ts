import type { FormLine } from '../formLines.ts';
import { type HeadItem, itemsOf } from './items.ts';

/** One row of the table “Reporting Owners”: the owner's lines, and what stands in the columns of relationships. */
export interface OwnersRow {
  /** Name, street lines, and the line or lines of city, state and zip code, country last. */
  readonly lines: readonly string[];
  readonly marks: number;
  readonly title: string | null;
  readonly start: number;
  readonly end: number;
}

const CAPTION =
  /^\W*(?:Reporting Owners?(?: Name\s?\/?\s?Address)?|Relationships?|Director|10\s?% ?Owner|Officer|Other|Name\s?\/\s?Address)\W*$/i;
const CAPTIONS = /^\W*(?:Director|10\s?%\s?Owner|Officer|Other|Relationships?|Reporting Owner Name|Address|[\s|\W])+$/i;

/** The rows, where the text keeps the owner's lines apart; a row ends with its city line, or a country below it. */
export function ownersTableRows(lines: readonly FormLine[]): OwnersRow[] {
  const rows: OwnersRow[] = [];
  let own: string[] = [];
  let title: string[] = [];
  let marks = 0;
  let start = -1;
  let end = 0;
  const close = () => {
    if (own.length >= 2)
      rows.push({ lines: own, marks, title: title.length === 0 ? null : title.join(' '), start, end });
    [own, title, marks, start] = [[], [], 0, -1];
  };
  let done = false;
  for (const line of lines) {
    if (CAPTIONS.test(line.text)) continue;
    const items = itemsOf([line]).filter((item) => !CAPTION.test(item.text));
    const first = items[0];
    const isOwner = first !== undefined && first.kind === 'text' && isOwnerText(first, line, own.length > 0);
    if (done && isOwner && !/^[A-Z ]+$/.test(first.text)) close();
    done = false;
    for (const item of items) {
      if (item.kind === 'mark') marks++;
      else if (item.kind === 'text' && item === first && isOwner) own.push(item.text);
      else if (item.kind === 'text') title.push(item.text);
      if (start < 0) start = item.start;
      end = item.end;
    }
    done = own.length >= 2 && /\d{3}\s*$|\b[A-Z][A-Z0-9] [\w-]+$/.test(own.at(-1) ?? '');
  }
  close();
  return rows;
}

/** The owner's cell is the first column; where spaces are kept, what begins far to the right is another column. */
function isOwnerText(item: HeadItem, line: FormLine, begun: boolean): boolean {
  if (/\t/.test(line.text)) return item.column === 0;
  return item.from < 40 && !(begun && item.rank > 0);
}
