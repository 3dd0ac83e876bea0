import { extent, type FormCell, type FormLine } from '../formLines.ts';
import type { LabelName } from './labelList.ts';
import { findLabels, type LabelMatch } from './labels.ts';

/** What stands in the boxes, in the order of reading: a printed label, the mark of a checked or empty box, or something else. */
export type HeadItem = {
  readonly line: FormLine;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Index in the line: where on the page, in texts that keep spaces. */
  readonly from: number;
  /** Place among the items of its line. */
  readonly rank: number;
  /** Index of its cell in the line, and of the column of tabulators. */
  readonly cell: number;
  readonly column: number;
} & (
  | { readonly kind: 'label'; readonly name: LabelName; readonly match: LabelMatch }
  | { readonly kind: 'mark'; readonly checked: boolean }
  | { readonly kind: 'text' }
);

export function itemsOf(lines: readonly FormLine[]): HeadItem[] {
  return withoutRepeats(lines.flatMap(itemsOfLine));
}

const ONE_WORD = new Set<LabelName>(['director', 'officer', 'other']);

/** A word such as “Officer” that stands alone is a label once, where none has more of it; else it is part of a title. */
function withoutRepeats(items: readonly HeadItem[]): HeadItem[] {
  const seen = new Set<LabelName>();
  const whole = new Set(
    items.flatMap((item) => (item.kind === 'label' && item.match.first === 0 && item.match.last > 0 ? item.name : [])),
  );
  return items.map((item) => {
    if (item.kind !== 'label' || !ONE_WORD.has(item.name)) return item;
    const isWord = item.match.first === 0 && item.match.last === 0;
    const isRepeat = isWord && (seen.has(item.name) || whole.has(item.name));
    if (item.match.first === 0) seen.add(item.name);
    return isRepeat ? { ...item, kind: 'text' } : item;
  });
}

function itemsOfLine(line: FormLine): HeadItem[] {
  const items: HeadItem[] = [];
  line.cells.forEach((cell, index) => {
    let at = 0;
    for (const match of findLabels(cell.text)) {
      addText(items, line, cell, index, at, match.from);
      items.push({
        ...placed(line, cell, index, match.from, match.to, items.length),
        kind: 'label',
        name: match.name,
        match,
      });
      at = match.to;
    }
    addText(items, line, cell, index, at, cell.text.length);
  });
  return items;
}

function placed(line: FormLine, cell: FormCell, index: number, from: number, to: number, rank: number) {
  const text = cell.text.slice(from, to).trim();
  return {
    line,
    text,
    ...extent(line, cell.from + from, cell.from + to),
    from: cell.from + from,
    rank,
    cell: index,
    column: cell.column,
  };
}

// A box's mark as forms print it (`X`, `__X__`, `_____` empty), with what text recognition makes of the line it stands on.
const MARK =
  /(?<![\p{L}\p{N}&.'-])(?:[_~—–=-]{0,6}\s?(?:[xX]{1,2}|☒|\[[xX]\]|✓|[xX]°)\s?[_~—–=-]{0,6}|[_]{2,7}|—{2,4}|☐|\[\s?\])(?=$|[\s\p{L}.,])/gu;

function addText(items: HeadItem[], line: FormLine, cell: FormCell, index: number, from: number, to: number): void {
  const text = cell.text.slice(from, to);
  let at = 0;
  const push = (until: number) => {
    const part = text.slice(at, until);
    if (!/[\p{L}\p{N}]/u.test(part)) return;
    const lead = /^[\s_|~°*“”"'‘’.,:;=—–>\]})-]*/.exec(part)?.[0].length ?? 0;
    items.push({ ...placed(line, cell, index, from + at + lead, from + until, items.length), kind: 'text' });
  };
  for (const mark of text.matchAll(MARK)) {
    if (!isMark(text, mark.index, mark[0], items.at(-1))) continue;
    push(mark.index);
    const checked = /[xX☒✓]/.test(mark[0]);
    items.push({
      ...placed(line, cell, index, from + mark.index, from + mark.index + mark[0].length, items.length),
      kind: 'mark',
      checked,
    });
    at = mark.index + mark[0].length;
  }
  push(text.length);
}

/** A lone X is a mark at the beginning or end of what is no label; within words it is a letter of a name. */
function isMark(text: string, index: number, mark: string, _before: HeadItem | undefined): boolean {
  if (/[_—☒☐[]/.test(mark)) return true;
  // A middle initial at the end of a name has its point.
  if (/\p{L} $/u.test(text.slice(0, index)) && /^\.(?:\s\s|$)/.test(text.slice(index + mark.length))) return false;
  const before = text.slice(0, index).trim();
  const after = text.slice(index + mark.length).trim();
  return !/[\p{L}\p{N}]/u.test(before) || !/[\p{L}\p{N}]/u.test(after);
}
