import type { FormLine } from '../formLines.ts';
import type { PieceOfText } from './atoms.ts';
import { partAt, type RowLines } from './layoutRows.ts';

const VALUES =
  /\d{1,2}\/\d{1,2}\/\d{4}|\$\s?\d[\d,.]*|(?<![\d/])\d{1,3}(?:,\d{3})+(?:\.\d+)?|(?<![\d/.,])\d{3,}(?:\.\d+)?(?![\d/])/g;
const LETTER = /(?:\s|[|:.])[DI](?:[^\w\s]|\s|$)/;

/**
 * Rows of a scanned page, whose columns are shaken and whose empty lines mean little: a line with several values, or with a
 * value and the letter D or I, is the middle of a row; lines of words alone go to the row in whose height they stand.
 */
export function scannedRows(lines: readonly FormLine[]): RowLines[] {
  const rows: RowLines[] = [];
  for (const page of new Set(lines.map((line) => line.page))) {
    const group = lines.filter((line) => line.page === page);
    const anchors = group.flatMap((line, i) => (isMiddle(line.text) ? [i] : []));
    if (anchors.length === 0) {
      rows.at(-1)?.tail.push(...group);
      continue;
    }
    const { tail, parts } = partAt(group, anchors, rows.length > 0);
    rows.at(-1)?.tail.push(...tail);
    rows.push(...parts.map((part) => ({ lines: part, tail: [] })));
  }
  return rows;
}

function isMiddle(text: string): boolean {
  const values = text.match(VALUES)?.length ?? 0;
  return values >= 2 || (values === 1 && LETTER.test(text));
}

/**
 * The same without columns: words above and below a row's middle are of its nature, where the ownership is indirect, else of
 * its title.
 */
export function scannedPieces(lines: readonly FormLine[]): PieceOfText[] {
  return scannedRows(lines).flatMap(({ lines: own, tail }) => {
    const at = own.findIndex((line) => isMiddle(line.text));
    const middle = own[at];
    if (middle === undefined) return [];
    const [above, below] = [own.slice(0, at), [...own.slice(at + 1), ...tail]];
    const text = middle.text;
    const indirect = /(?:\s|[|:.])I(?=[.:,’']?(?:\s|\(|$))/.exec(text);
    const cut = indirect === null ? lengthOfTitle(text) : indirect.index + indirect[0].length;
    const parts: [FormLine, number, number][] =
      indirect === null
        ? [...above.map(whole), [middle, 0, cut], ...below.map(whole), [middle, cut, text.length]]
        : [[middle, 0, cut], ...above.map(whole), [middle, cut, text.length], ...below.map(whole)];
    return parts
      .filter(([line, from, to]) => line.text.slice(from, to).trim() !== '')
      .map(([line, from, to], i) => ({
        line,
        from,
        to,
        gap: 'line',
        x: null,
        begins: i === 0 ? 0 : 12,
        continues: i === 0 ? 12 : 0,
      }));
  });
}

function whole(line: FormLine): [FormLine, number, number] {
  return [line, 0, line.text.length];
}

function lengthOfTitle(text: string): number {
  const value = /(?:^|\s)(?:\$|[\d(@®©]).*$/.exec(text);
  return value === null ? 0 : value.index;
}
