import type { TableName } from '../../../model/tableRow.ts';
import { type Cell, joinLines, type Page, type Table } from '../page/page.ts';

/** What a column of Table I or II holds. */
export type Column =
  | 'title'
  | 'conversionPrice'
  | 'transactionDate'
  | 'deemedExecutionDate'
  | 'code'
  | 'voluntary'
  | 'amount'
  | 'acquiredDisposed'
  | 'price'
  | 'acquired'
  | 'disposed'
  | 'exercisable'
  | 'expiration'
  | 'underlyingTitle'
  | 'underlyingAmount'
  | 'ownedFollowing'
  | 'directOrIndirect'
  | 'nature';

/** A table of the form on the page: its columns by grid column, and where its lines begin. */
export interface FormTable {
  readonly name: TableName;
  readonly table: Table;
  readonly columns: ReadonlyMap<number, Column>;
  /** First row below the heads. */
  readonly firstRow: number;
  /** Index of the page's line at which the heads begin. */
  readonly from: number;
}

const TITLE = /^1\. ?Title of (Derivative )?Security/i;

/** All tables of the form, in the order of the page; a table that goes on after a break is there again. */
export function formTables(page: Page): FormTable[] {
  return page.tables.flatMap((table) => {
    const title = table.cells.find((cell) => !cell.nested && TITLE.test(textOf(page, cell)));
    if (title === undefined) return [];
    const heads = table.cells.filter((cell) => cell.row >= title.row);
    const tops = heads.filter(({ row }) => row === title.row);
    const depth = tops.reduce((most, { rows }) => Math.max(most, rows), 1);
    const firstRow = title.row + (depth > 2 ? 1 : depth);
    const columns = columnsOf(
      page,
      heads.filter(({ row }) => row < firstRow),
      title.row,
    );
    const name = TITLE.exec(textOf(page, title))?.[1] === undefined ? 'nonDerivativeTable' : 'derivativeTable';
    return [{ name, table, columns, firstRow, from: title.from }];
  });
}

function columnsOf(page: Page, heads: readonly Cell[], top: number): Map<number, Column> {
  const columns = new Map<number, Column>();
  const below = heads.filter(({ row }) => row > top);
  for (const head of heads.filter(({ row }) => row === top)) {
    for (let column = head.column; column < head.column + head.columns; column++) {
      const own = below.find((cell) => cell.column <= column && column < cell.column + cell.columns);
      const key = columnOf(textOf(page, head), own === undefined ? '' : textOf(page, own));
      if (key !== null) columns.set(column, key);
    }
  }
  return columns;
}

// By the words of the numbered head and, where it is over several columns, of the column's own head. First match counts.
const COLUMNS: readonly (readonly [head: RegExp, own: RegExp, column: Column])[] = [
  [/Conversion or Exercise Price/i, /^/, 'conversionPrice'],
  [/Deemed Execution Date/i, /^/, 'deemedExecutionDate'],
  [/Transaction Date/i, /^/, 'transactionDate'],
  [/Transaction Code/i, /^V$/i, 'voluntary'],
  [/Transaction Code/i, /^/, 'code'],
  [/Date Exercisable and Expiration/i, /Expiration/i, 'expiration'],
  [/Date Exercisable and Expiration/i, /Exercisable/i, 'exercisable'],
  [/Underlying/i, /Amount/i, 'underlyingAmount'],
  [/Underlying/i, /Title/i, 'underlyingTitle'],
  [/Title of (?:Derivative )?Security/i, /^/, 'title'],
  [/Number of Derivative Securities Acquired/i, /^\(?A\)?$/i, 'acquired'],
  [/Number of Derivative Securities Acquired/i, /^\(?D\)?$/i, 'disposed'],
  [/Securities Acquired/i, /Price/i, 'price'],
  [/Securities Acquired/i, /\(?A\)? or \(?D\)?/i, 'acquiredDisposed'],
  [/Securities Acquired/i, /Amount/i, 'amount'],
  [/Price of Derivative Securit/i, /^/, 'price'],
  [/Nature of Indirect/i, /^/, 'nature'],
  [/Ownership Form/i, /^/, 'directOrIndirect'],
  [/Beneficially Owned/i, /^/, 'ownedFollowing'],
];

function columnOf(head: string, own: string): Column | null {
  return COLUMNS.find(([first, second]) => first.test(head) && second.test(own))?.[2] ?? null;
}

function textOf(page: Page, cell: Cell): string {
  return joinLines(page.lines.slice(cell.from, Math.min(cell.to, cell.from + 8)), ' ').text;
}
