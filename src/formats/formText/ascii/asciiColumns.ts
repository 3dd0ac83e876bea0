import type { FormNumber } from '../../../model/onTheForm.ts';
import type { DerivativeRow, TableName } from '../../../model/tableRow.ts';

/** A column of a table: a field of the row, or the mark V of a transaction that is reported early. */
export type AsciiField = keyof DerivativeRow | 'early';

const OWNED: readonly AsciiField[] = [
  'sharesOwnedFollowingTransaction',
  'directOrIndirectOwnership',
  'natureOfOwnership',
];
const DATED: readonly AsciiField[] = [
  'exerciseDate',
  'expirationDate',
  'underlyingSecurityTitle',
  'underlyingSecurityShares',
];
const AMOUNT: readonly AsciiField[] = ['transactionShares', 'transactionAcquiredDisposedCode'];

/** The columns in the order in which the forms print them, 1991 to 2003, for as many columns as a ruler marks; null for another number. */
export function asciiColumns(form: FormNumber, table: TableName, count: number): readonly AsciiField[] | null {
  return candidates(form, table).find((columns) => columns.length === count) ?? null;
}

function candidates(form: FormNumber, table: TableName): readonly (readonly AsciiField[])[] {
  if (form === '3') {
    const [owned = 'sharesOwnedFollowingTransaction', ...rest] = OWNED;
    return table === 'nonDerivativeTable'
      ? [['securityTitle', owned, ...rest]]
      : [['securityTitle', ...DATED, 'conversionOrExercisePrice', ...rest]];
  }
  const begin: readonly AsciiField[] =
    table === 'nonDerivativeTable' ? ['securityTitle'] : ['securityTitle', 'conversionOrExercisePrice'];
  const end: readonly AsciiField[] =
    table === 'nonDerivativeTable'
      ? [...AMOUNT, 'transactionPricePerShare', ...OWNED]
      : [...AMOUNT, ...DATED, 'transactionPricePerShare', ...OWNED];
  const date: AsciiField = 'transactionDate';
  const code: AsciiField = 'transactionCode';
  // Column 2A came in 2002. Form 5 has no V; in Form 4 V may stand with the code.
  const without = [...begin, date, code, ...end];
  if (form === '5') return [without, [...begin, date, 'deemedExecutionDate', code, ...end]];
  return [
    without,
    [...begin, date, code, 'early', ...end],
    [...begin, date, 'deemedExecutionDate', code, 'early', ...end],
  ];
}
