import type { FormNumber } from '../../../model/onTheForm.ts';
import type { RowKind, TableName } from '../../../model/tableRow.ts';

export type CellShape = 'words' | 'date' | 'code' | 'early' | 'number' | 'acquiredDisposed' | 'ownership';

/** A column of a table as a row's cells come in it: what stands in it, and what its absence costs, by kind of row. */
export interface Column {
  readonly field: ColumnField;
  readonly shape: CellShape;
  /** Cost of an empty cell; null where rows of that kind have no such cell. */
  readonly empty: Readonly<Record<RowKind, number | null>>;
  /** The same before a row's first cell, where fragments of rows are read; else as `empty`. */
  readonly emptyBefore?: number;
  /** Cost of a cell that holds marks alone. */
  readonly marksOnly: number;
  /** Prices: a number with a dollar sign is at home here, one without is not. */
  readonly dollars: boolean;
}

export type ColumnField =
  | 'securityTitle'
  | 'transactionDate'
  | 'deemedExecutionDate'
  | 'transactionCode'
  | 'transactionTimeliness'
  | 'transactionShares'
  | 'transactionAcquiredDisposedCode'
  | 'transactionPricePerShare'
  | 'sharesOwnedFollowingTransaction'
  | 'directOrIndirectOwnership'
  | 'natureOfOwnership'
  | 'conversionOrExercisePrice'
  | 'exerciseDate'
  | 'expirationDate'
  | 'underlyingSecurityTitle'
  | 'underlyingSecurityShares';

const column = (
  field: ColumnField,
  shape: CellShape,
  transaction: number | null,
  holding: number | null,
  marksOnly: number,
  dollars = false,
): Column => ({ field, shape, empty: { transaction, holding }, marksOnly, dollars });

const TITLE = column('securityTitle', 'words', 4, 4, 3);
const DATE = column('transactionDate', 'date', 3, null, 2);
const DEEMED = column('deemedExecutionDate', 'date', 0, null, 2);
const CODE = column('transactionCode', 'code', 3, 0, 2);
const EARLY = column('transactionTimeliness', 'early', 0, null, 3);
const OWNERSHIP = column('directOrIndirectOwnership', 'ownership', 3, 3, 2);
const NATURE = column('natureOfOwnership', 'words', 0.1, 0.1, 1);
const SHARES = column('transactionShares', 'number', 2.5, null, 1.5);
const UNDERLYING = column('underlyingSecurityTitle', 'words', 1.5, 1.5, 2);
const UNDERLYING_SHARES = column('underlyingSecurityShares', 'number', 1.5, 1.5, 1);
const CONVERSION = column('conversionOrExercisePrice', 'number', 0.5, 0.5, 0, true);
const EXERCISABLE = column('exerciseDate', 'date', 0.6, 0.6, 0);
const EXPIRATION = column('expirationDate', 'date', 0.6, 0.6, 0);
const OWNED = column('sharesOwnedFollowingTransaction', 'number', 1.5, 2.5, 1.5);

const TABLE_ONE: readonly Column[] = [
  TITLE,
  DATE,
  DEEMED,
  CODE,
  EARLY,
  SHARES,
  column('transactionAcquiredDisposedCode', 'acquiredDisposed', 2, null, 2),
  column('transactionPricePerShare', 'number', 0.8, null, 0, true),
  OWNED,
  OWNERSHIP,
  NATURE,
];

const TABLE_TWO: readonly Column[] = [
  TITLE,
  CONVERSION,
  DATE,
  DEEMED,
  CODE,
  EARLY,
  SHARES,
  EXERCISABLE,
  EXPIRATION,
  UNDERLYING,
  UNDERLYING_SHARES,
  column('transactionPricePerShare', 'number', 0.6, null, 0, true),
  OWNED,
  OWNERSHIP,
  NATURE,
];

const FORM_3_ONE: readonly Column[] = [TITLE, OWNED, OWNERSHIP, NATURE];
const FORM_3_TWO: readonly Column[] = [
  TITLE,
  EXERCISABLE,
  EXPIRATION,
  UNDERLYING,
  UNDERLYING_SHARES,
  CONVERSION,
  OWNERSHIP,
  NATURE,
];

/** The columns of a form's table in the order in which they are printed. */
export function columnsOf(form: FormNumber, table: TableName): readonly Column[] {
  if (form === '3') return table === 'nonDerivativeTable' ? FORM_3_ONE : FORM_3_TWO;
  return table === 'nonDerivativeTable' ? TABLE_ONE : TABLE_TWO;
}

export function kindsOf(form: FormNumber): readonly RowKind[] {
  return form === '3' ? ['holding'] : ['transaction', 'holding'];
}
