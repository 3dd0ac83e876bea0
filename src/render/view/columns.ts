import type { FormNumber } from '../../model/onTheForm.ts';
import type { TableName } from '../../model/tableRow.ts';

/** The columns that Tables I and II have on some form. */
export type ColumnKey =
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

/** A numbered head of the form over one column, or over several that have heads of their own. */
export interface ColumnHead {
  /** `1`, `2A` … as printed before the text. */
  readonly number: string;
  readonly text: string;
  /** What stands in parentheses after it: `Instr. 3`, `Month/Day/Year`; null when nothing does. */
  readonly note: string | null;
  readonly columns: readonly Column[];
}

export interface Column {
  readonly key: ColumnKey;
  /** Empty when the numbered head is the column's only head. */
  readonly head: string;
}

/** The heads of Table I or II as EDGAR prints them on this form. */
export function columnHeads(table: TableName, form: FormNumber): readonly ColumnHead[] {
  if (table === 'nonDerivativeTable') return form === '3' ? TABLE_I_FORM_3 : tableI(form);
  return form === '3' ? TABLE_II_FORM_3 : tableII(form);
}

const DAY = 'Month/Day/Year';

function head(number: string, text: string, note: string | null, ...columns: (ColumnKey | Column)[]): ColumnHead {
  return {
    number,
    text,
    note,
    columns: columns.map((column) => (typeof column === 'string' ? { key: column, head: '' } : column)),
  };
}

const code = (form: FormNumber): (ColumnKey | Column)[] =>
  form === '4'
    ? [
        { key: 'code', head: 'Code' },
        { key: 'voluntary', head: 'V' },
      ]
    : ['code'];

const exercise = (number: string): ColumnHead =>
  head(
    number,
    'Date Exercisable and Expiration Date',
    DAY,
    { key: 'exercisable', head: 'Date Exercisable' },
    { key: 'expiration', head: 'Expiration Date' },
  );

const underlying = (number: string, note: string): ColumnHead =>
  head(
    number,
    'Title and Amount of Securities Underlying Derivative Security',
    note,
    { key: 'underlyingTitle', head: 'Title' },
    { key: 'underlyingAmount', head: 'Amount or Number of Shares' },
  );

const ownership = (first: number, note: string): ColumnHead[] => [
  head(String(first), 'Ownership Form: Direct (D) or Indirect (I)', note, 'directOrIndirect'),
  head(String(first + 1), 'Nature of Indirect Beneficial Ownership', note, 'nature'),
];

const TABLE_I_FORM_3: readonly ColumnHead[] = [
  head('1', 'Title of Security', 'Instr. 4', 'title'),
  head('2', 'Amount of Securities Beneficially Owned', 'Instr. 4', 'ownedFollowing'),
  ...ownership(3, 'Instr. 5'),
];

const TABLE_II_FORM_3: readonly ColumnHead[] = [
  head('1', 'Title of Derivative Security', 'Instr. 4', 'title'),
  exercise('2'),
  underlying('3', 'Instr. 4'),
  head('4', 'Conversion or Exercise Price of Derivative Security', null, 'conversionPrice'),
  ...ownership(5, 'Instr. 5'),
];

const tableI = (form: FormNumber): readonly ColumnHead[] => [
  head('1', 'Title of Security', 'Instr. 3', 'title'),
  head('2', 'Transaction Date', DAY, 'transactionDate'),
  head('2A', 'Deemed Execution Date, if any', DAY, 'deemedExecutionDate'),
  head('3', 'Transaction Code', 'Instr. 8', ...code(form)),
  head(
    '4',
    'Securities Acquired (A) or Disposed Of (D)',
    'Instr. 3, 4 and 5',
    { key: 'amount', head: 'Amount' },
    { key: 'acquiredDisposed', head: '(A) or (D)' },
    { key: 'price', head: 'Price' },
  ),
  head(
    '5',
    form === '5'
      ? "Amount of Securities Beneficially Owned at end of Issuer's Fiscal Year"
      : 'Amount of Securities Beneficially Owned Following Reported Transaction(s)',
    'Instr. 3 and 4',
    'ownedFollowing',
  ),
  ...ownership(6, 'Instr. 4'),
];

const tableII = (form: FormNumber): readonly ColumnHead[] => [
  head('1', 'Title of Derivative Security', 'Instr. 3', 'title'),
  head('2', 'Conversion or Exercise Price of Derivative Security', null, 'conversionPrice'),
  head('3', 'Transaction Date', DAY, 'transactionDate'),
  head('3A', 'Deemed Execution Date, if any', DAY, 'deemedExecutionDate'),
  head('4', 'Transaction Code', 'Instr. 8', ...code(form)),
  head(
    '5',
    'Number of Derivative Securities Acquired (A) or Disposed of (D)',
    'Instr. 3, 4 and 5',
    { key: 'acquired', head: '(A)' },
    { key: 'disposed', head: '(D)' },
  ),
  exercise('6'),
  underlying('7', 'Instr. 3 and 4'),
  head('8', 'Price of Derivative Security', 'Instr. 5', 'price'),
  // On Form 5, too, EDGAR's pages name the transactions here and not the end of the fiscal year.
  head(
    '9',
    'Number of derivative Securities Beneficially Owned Following Reported Transaction(s)',
    'Instr. 4',
    'ownedFollowing',
  ),
  ...ownership(10, 'Instr. 4'),
];
