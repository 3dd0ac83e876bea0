import type { Spelling } from '../../../model/asWritten.ts';
import { rowPath, WHOLE_DOCUMENT } from '../../../model/fieldPath.ts';
import { makeDerivativeRow, makeNonDerivativeRow } from '../../../model/make.ts';
import type { FormNumber } from '../../../model/onTheForm.ts';
import type { DerivativeRow, NonDerivativeRow, TableName } from '../../../model/tableRow.ts';
import type { PageEvidence } from '../evidence.ts';
import { type Page, slice } from '../page/page.ts';
import { isShown, NOTHING, RowValues, type ShownCell, shownCell, withoutDollar } from './cells.ts';
import { codingOf } from './coding.ts';
import type { Column, FormTable } from './columns.ts';
import { tellMissing } from './missingCells.ts';

/** What the reading of rows must know and collects. */
export interface RowContext {
  readonly page: Page;
  readonly form: FormNumber | null;
  readonly spellings: Spelling[];
  readonly evidence: PageEvidence;
}

type Shown = (column: Column) => ShownCell;
type Row = NonDerivativeRow & Partial<DerivativeRow>;

/** The lines of Table I or II, in the order of the page. */
export function readRows(
  name: 'nonDerivativeTable',
  tables: readonly FormTable[],
  context: RowContext,
): NonDerivativeRow[];
export function readRows(name: 'derivativeTable', tables: readonly FormTable[], context: RowContext): DerivativeRow[];
export function readRows(name: TableName, tables: readonly FormTable[], context: RowContext): NonDerivativeRow[] {
  const rows: NonDerivativeRow[] = [];
  for (const table of tables) {
    if (table.name !== name) continue;
    for (const cells of rowsOf(table, context)) rows.push(rowOf(name, rows.length, cells, context));
  }
  return rows;
}

/** The filled lines of a table, their cells by column. */
function rowsOf({ table, columns, firstRow }: FormTable, { page, evidence }: RowContext): Map<Column, ShownCell>[] {
  const rows = new Map<number, Map<Column, ShownCell>>();
  const blank = new Set<number>();
  for (const cell of table.cells) {
    if (cell.row < firstRow) continue;
    const row = rows.get(cell.row) ?? new Map<Column, ShownCell>();
    rows.set(cell.row, row);
    const shown = shownCell(page, cell);
    const column = columns.get(cell.column);
    if (cell.columns > 3 || column === undefined) {
      if (isShown(shown)) blank.add(cell.row);
    } else row.set(column, shown);
  }
  return [...rows].flatMap(([index, row]) => {
    const filled = [...row.values()].some(isShown);
    if (!filled && blank.has(index)) {
      const line = page.lines[table.cells.find((cell) => cell.row === index)?.from ?? 0];
      const message = 'A line of the table does not stand in its columns and is not read.';
      evidence.unsure(WHOLE_DOCUMENT, 'HTML_VALUE_UNSURE', message, line === undefined ? null : slice(line));
    }
    return filled ? [row] : [];
  });
}

function rowOf(
  name: TableName,
  index: number,
  cells: ReadonlyMap<Column, ShownCell>,
  context: RowContext,
): NonDerivativeRow {
  const shown: Shown = (column) => cells.get(column) ?? NOTHING;
  const at = (field: string) => rowPath(name, index, field);
  const values = new RowValues(at, context.spellings, context.evidence);
  const kind = TRANSACTION.some((column) => isShown(shown(column))) ? 'transaction' : 'holding';
  const row = {
    kind,
    securityTitle: values.text('securityTitle', shown('title')),
    ...(kind === 'transaction' ? transactionCells(shown, values) : {}),
    ...codingOf(kind, shown('code'), shown('voluntary'), context.form, values),
    ...amounts('sharesOwnedFollowingTransaction', 'valueOwnedFollowingTransaction', shown('ownedFollowing'), values),
    directOrIndirectOwnership: values.code('directOrIndirectOwnership', shown('directOrIndirect'), ['D', 'I'] as const),
    natureOfOwnership: values.text('natureOfOwnership', shown('nature')),
    ...(name === 'derivativeTable' ? derivativeCells(shown, values) : {}),
  } satisfies Partial<Row>;
  tellMissing(name, row as Row, at, context);
  return name === 'derivativeTable' ? makeDerivativeRow(row) : makeNonDerivativeRow(row);
}

/** Cells that only a transaction has; a line with none of them states a holding. The code cell may say `3` of a holding. */
const TRANSACTION: readonly Column[] = [
  'transactionDate',
  'deemedExecutionDate',
  'amount',
  'acquiredDisposed',
  'acquired',
  'disposed',
  'price',
];

function transactionCells(shown: Shown, values: RowValues): Partial<DerivativeRow> {
  return {
    transactionDate: values.date('transactionDate', shown('transactionDate')),
    deemedExecutionDate: values.date('deemedExecutionDate', shown('deemedExecutionDate')),
    ...acquiredOrDisposed(shown, values),
    transactionPricePerShare: values.number('transactionPricePerShare', withoutDollar(shown('price')).cell),
  };
}

/** Table I says A or D in a column; Table II by the column that the amount stands in. */
function acquiredOrDisposed(shown: Shown, values: RowValues): Partial<DerivativeRow> {
  const codes = ['A', 'D'] as const;
  const side = isShown(shown('acquired')) ? 'A' : isShown(shown('disposed')) ? 'D' : null;
  if (side === null) {
    return {
      ...amounts('transactionShares', 'transactionTotalValue', shown('amount'), values),
      transactionAcquiredDisposedCode: values.code('transactionAcquiredDisposedCode', shown('acquiredDisposed'), codes),
    };
  }
  const cell = shown(side === 'A' ? 'acquired' : 'disposed');
  // A mark that stands twice belongs once to the amount and once to the code, which has no cell of its own here.
  const isAgain = (number: string, i: number): boolean => cell.marks.findIndex((mark) => mark.number === number) < i;
  const again = cell.marks.filter(({ number }, i) => isAgain(number, i));
  const own = { ...cell, marks: cell.marks.filter(({ number }, i) => !isAgain(number, i)) };
  const code = { text: side, start: cell.start, end: cell.end, marks: again };
  return {
    ...amounts('transactionShares', 'transactionTotalValue', own, values),
    transactionAcquiredDisposedCode: values.code('transactionAcquiredDisposedCode', code, codes),
  };
}

function amounts(shares: string, value: string, cell: ShownCell, values: RowValues): Partial<DerivativeRow> {
  if (!isShown(cell)) return {};
  const { cell: amount, dollar } = withoutDollar(cell);
  const field = dollar ? value : shares;
  return { [field]: values.number(field, amount) };
}

function derivativeCells(shown: Shown, values: RowValues): Partial<DerivativeRow> {
  return {
    conversionOrExercisePrice: values.number('conversionOrExercisePrice', withoutDollar(shown('conversionPrice')).cell),
    exerciseDate: values.date('exerciseDate', shown('exercisable')),
    expirationDate: values.date('expirationDate', shown('expiration')),
    underlyingSecurityTitle: values.text('underlyingSecurityTitle', shown('underlyingTitle')),
    ...amounts('underlyingSecurityShares', 'underlyingSecurityValue', shown('underlyingAmount'), values),
  };
}
