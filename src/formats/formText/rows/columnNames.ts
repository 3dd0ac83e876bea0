import type { ColumnField } from './columns.ts';

/** Columns as messages call them. */
export const COLUMN_NAMES: Readonly<Record<ColumnField, string>> = {
  securityTitle: 'Title of the security',
  transactionDate: 'Transaction date',
  deemedExecutionDate: 'Deemed execution date',
  transactionCode: 'Transaction code',
  transactionTimeliness: 'V',
  transactionShares: 'Amount',
  transactionAcquiredDisposedCode: 'Acquired (A) or disposed of (D)',
  transactionPricePerShare: 'Price',
  sharesOwnedFollowingTransaction: 'Amount owned',
  directOrIndirectOwnership: 'Ownership form',
  natureOfOwnership: 'Nature of indirect ownership',
  conversionOrExercisePrice: 'Conversion or exercise price',
  exerciseDate: 'Date exercisable',
  expirationDate: 'Expiration date',
  underlyingSecurityTitle: 'Title of the underlying security',
  underlyingSecurityShares: 'Amount of underlying securities',
};
