import type { Cell, Page, Slice } from '../page/page.ts';
import { slice } from '../page/page.ts';

/** A line of the table “Reporting Owners” of the SEC's stylesheets. */
export interface OwnerRow {
  /** Lines of name and address; the first is null where the name is left out. */
  readonly name: Slice | null;
  readonly address: readonly Slice[];
  readonly director: Slice | null;
  readonly tenPercentOwner: Slice | null;
  readonly officer: Slice | null;
  readonly other: Slice | null;
  /** The officer's title and the text of “Other”: what stands in the last two columns, when it is not an X alone. */
  readonly officerTitle: Slice | null;
  readonly otherText: Slice | null;
}

const HEAD = /^Reporting Owner Name ?\/ ?Address$/i;
const COLUMNS = [/^Director$/i, /^10% Owner$/i, /^Officer$/i, /^Other$/i];

/** The lines of the table of owners; null when the page has none. */
export function ownersTable(page: Page): OwnerRow[] | null {
  for (const { cells } of page.tables) {
    const head = cells.find((cell) => !cell.nested && HEAD.test(textOf(page, cell)));
    if (head === undefined) continue;
    const columns = COLUMNS.map((pattern) =>
      cells.find((cell) => cell.row > head.row && pattern.test(textOf(page, cell))),
    );
    const last = Math.max(head.row, ...columns.map((cell) => cell?.row ?? 0));
    const rows = [...new Set(cells.filter(({ row }) => row > last).map(({ row }) => row))];
    return rows.flatMap((row) => {
      const own = cells.filter((cell) => cell.row === row);
      const inColumn = (of: Cell | undefined) =>
        sliceOf(
          page,
          own.find((cell) => cell.column === of?.column),
        );
      const [director, tenPercentOwner, officer, other] = columns.map(inColumn);
      const name = own.find((cell) => cell.column === head.column);
      if (name === undefined) return [];
      return [ownerRow(page, name, { director, tenPercentOwner, officer, other })];
    });
  }
  return null;
}

function ownerRow(page: Page, cell: Cell, boxes: Readonly<Record<string, Slice | null | undefined>>): OwnerRow {
  const lines = page.lines.slice(cell.from, cell.to).filter(({ text }) => text !== '');
  const hasName = lines[0]?.broken === false;
  const texts = lines.map((line) => slice(line));
  const box = (key: string): Slice | null => boxes[key] ?? null;
  const said = (key: string): Slice | null => (/^X$/.test(box(key)?.text ?? 'X') ? null : box(key));
  return {
    name: hasName ? (texts[0] ?? null) : null,
    address: hasName ? texts.slice(1) : texts,
    director: box('director'),
    tenPercentOwner: box('tenPercentOwner'),
    officer: box('officer'),
    other: box('other'),
    officerTitle: said('officer'),
    otherText: said('other'),
  };
}

function textOf(page: Page, cell: Cell): string {
  return sliceOf(page, cell)?.text ?? '';
}

function sliceOf(page: Page, cell: Cell | undefined): Slice | null {
  if (cell === undefined) return null;
  const filled = page.lines.slice(cell.from, Math.min(cell.to, cell.from + 8)).filter(({ text }) => text !== '');
  const parts = filled.map((line) => slice(line));
  const text = parts.map((each) => each.text).join(' ');
  return text === '' ? null : { text, start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
}
