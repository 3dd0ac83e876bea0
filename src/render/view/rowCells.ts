import { type FieldPath, fieldPath, rowPath } from '../../model/fieldPath.ts';
import type { FormNumber } from '../../model/onTheForm.ts';
import type { DerivativeRow, NonDerivativeRow, RowKind, TableName } from '../../model/tableRow.ts';
import { cellFields } from './cellFields.ts';
import type { ColumnKey } from './columns.ts';
import { isBlank, type Piece, type Printer } from './piece.ts';

/** A line of a table as printed: one cell for each column of the form, in their order. */
export interface RowView {
  readonly path: FieldPath;
  readonly kind: RowKind;
  readonly cells: readonly CellView[];
}

export interface CellView {
  readonly column: ColumnKey;
  /** The field that the cell is there for, printed or not. */
  readonly path: FieldPath;
  /** All fields that it stands for, printed in it or not; see `cellFields`. */
  readonly fields: readonly FieldPath[];
  /** What is printed in it; empty for an empty cell. */
  readonly pieces: readonly Piece[];
}

/** The lines of a table. Which fields go to which column: Ownership XML Technical Specification v5.5, appendices B to D. */
export function rowViews(
  table: TableName,
  rows: readonly NonDerivativeRow[],
  keys: readonly ColumnKey[],
  form: FormNumber,
  print: Printer,
): RowView[] {
  return rows.map((row, index) => ({
    path: rowPath(table, index),
    kind: row.kind,
    cells: keys.map((column) => {
      const pieces = PRINT[column](row as DerivativeRow, { at: (field) => rowPath(table, index, field), form, print });
      const printed = pieces.filter((piece) => !isBlank(piece));
      const path = (printed[0] ?? pieces[0])?.path ?? rowPath(table, index);
      const fields = cellFields(column, row as DerivativeRow, form).map((field) => rowPath(table, index, field));
      return { column, path, fields, pieces: printed };
    }),
  }));
}

interface Line {
  readonly at: (field: string) => FieldPath;
  readonly form: FormNumber;
  readonly print: Printer;
}

// The first piece is always there, blank or not, so that an empty cell knows its field.
const PRINT: Readonly<Record<ColumnKey, (row: DerivativeRow, line: Line) => Piece[]>> = {
  title: (row, { at, print }) => [print.textCell(row.securityTitle, at('securityTitle'))],
  conversionPrice: (row, { at, print }) => [
    print.numberCell(row.conversionOrExercisePrice, at('conversionOrExercisePrice'), true),
  ],
  transactionDate: (row, { at, print }) => [print.dateCell(row.transactionDate, at('transactionDate'))],
  deemedExecutionDate: (row, { at, print }) => [print.dateCell(row.deemedExecutionDate, at('deemedExecutionDate'))],
  code: codePieces,
  voluntary: (row, { at, print }) => [
    {
      // Early by definition: a Form 5 transaction on a Form 4 need not say so.
      ...codeOf(row.transactionFormType === '5' ? 'V' : '', at('transactionTimeliness'), print),
      marks: print.marks(row.transactionTimeliness.footnoteIds, fieldPath(at('transactionTimeliness'), 'footnoteIds')),
    },
  ],
  amount: (row, { at, print }) => [print.numberCell(row.transactionShares, at('transactionShares'))],
  acquiredDisposed: (row, { at, print }) => [
    print.textCell(row.transactionAcquiredDisposedCode, at('transactionAcquiredDisposedCode'), 'code'),
  ],
  price: (row, { at, print }) => [print.numberCell(row.transactionPricePerShare, at('transactionPricePerShare'), true)],
  acquired: (row, line) => derivativeAmount(row, line, 'A'),
  disposed: (row, line) => derivativeAmount(row, line, 'D'),
  exercisable: (row, { at, print }) => [print.dateCell(row.exerciseDate, at('exerciseDate'))],
  expiration: (row, { at, print }) => [print.dateCell(row.expirationDate, at('expirationDate'))],
  underlyingTitle: (row, { at, print }) => [print.textCell(row.underlyingSecurityTitle, at('underlyingSecurityTitle'))],
  underlyingAmount: (row, { at, print }) => [
    print.numberCell(row.underlyingSecurityShares, at('underlyingSecurityShares')),
    print.numberCell(row.underlyingSecurityValue, at('underlyingSecurityValue'), true),
  ],
  ownedFollowing: (row, { at, print }) => [
    print.numberCell(row.sharesOwnedFollowingTransaction, at('sharesOwnedFollowingTransaction')),
    print.numberCell(row.valueOwnedFollowingTransaction, at('valueOwnedFollowingTransaction'), true),
  ],
  directOrIndirect: (row, { at, print }) => [
    print.textCell(row.directOrIndirectOwnership, at('directOrIndirectOwnership'), 'code'),
  ],
  nature: (row, { at, print }) => [print.textCell(row.natureOfOwnership, at('natureOfOwnership'))],
};

/**
 * The transaction code as EDGAR makes it (specification v5.5, section 4.3.8): `/K` for an equity swap; on Form 5 a `4` for
 * a transaction that belonged on a Form 4, a `5` for a late Form 5 transaction, and `3` alone for a holding that a Form 3 left out.
 */
function codePieces(row: DerivativeRow, { at, form, print }: Line): Piece[] {
  const codes = [print.text(row.transactionCode, at('transactionCode'), 'code')];
  if (row.equitySwapInvolved === true) codes.push(codeOf('/K', at('equitySwapInvolved'), print));
  if (form === '5') {
    const type = row.transactionFormType;
    const late = row.transactionTimeliness.value === 'L';
    if (row.kind === 'holding' ? type === '3' : type === '4') {
      codes.push(codeOf(type ?? '', at('transactionFormType'), print));
    } else if (type === '5' && late) {
      codes.push(codeOf('5', at('transactionTimeliness'), print));
    }
  }
  const marks = print.marks(row.transactionCodingFootnoteIds, at('transactionCodingFootnoteIds'));
  const last = codes.filter((piece) => piece.text !== '').at(-1) ?? codes[0];
  return codes.map((piece) => (piece === last ? { ...piece, marks } : piece));
}

function codeOf(text: string, path: FieldPath, print: Printer): Piece {
  return print.text(text, path, 'code');
}

/** Table II prints the amount under (A) or (D), and a code that says neither leaves both empty. */
function derivativeAmount(row: DerivativeRow, { at, print }: Line, side: 'A' | 'D'): Piece[] {
  const shares = print.numberCell(row.transactionShares, at('transactionShares'));
  if (row.transactionAcquiredDisposedCode.value !== side) return [{ ...shares, text: '', number: null, marks: [] }];
  const value = print.numberCell(row.transactionTotalValue, at('transactionTotalValue'), true);
  const codePath = at('transactionAcquiredDisposedCode');
  const codeMarks = print.marks(row.transactionAcquiredDisposedCode.footnoteIds, fieldPath(codePath, 'footnoteIds'));
  // The code's own cell is not printed in Table II, so its marks stand beside the amount.
  const code: Piece[] = codeMarks.length === 0 ? [] : [{ ...codeOf('', codePath, print), marks: codeMarks }];
  return [shares, value, ...code];
}
