import type { FormNumber } from '../../model/onTheForm.ts';
import type { DerivativeRow } from '../../model/tableRow.ts';
import type { ColumnKey } from './columns.ts';

/**
 * The fields of a line that a cell stands for, printed in it or not: a finding about any of them points at this cell.
 * Between the columns of a form every field of its lines is named, and none twice.
 */
export function cellFields(column: ColumnKey, row: DerivativeRow, form: FormNumber): readonly string[] {
  switch (column) {
    case 'code':
      return form === '4' ? CODE : [...CODE, ...VOLUNTARY];
    case 'voluntary':
      return VOLUNTARY;
    case 'acquired':
    case 'disposed': {
      const side = row.transactionAcquiredDisposedCode.value === 'D' ? 'disposed' : 'acquired';
      return column === side ? DERIVATIVE_AMOUNT : [];
    }
    default:
      return FIELDS[column];
  }
}

const CODE = ['transactionCode', 'equitySwapInvolved', 'transactionCodingFootnoteIds'];
const VOLUNTARY = ['transactionTimeliness', 'transactionFormType'];
const DERIVATIVE_AMOUNT = ['transactionShares', 'transactionTotalValue', 'transactionAcquiredDisposedCode'];

const FIELDS: Readonly<Record<Exclude<ColumnKey, 'code' | 'voluntary' | 'acquired' | 'disposed'>, readonly string[]>> =
  {
    title: ['securityTitle'],
    conversionPrice: ['conversionOrExercisePrice'],
    transactionDate: ['transactionDate'],
    deemedExecutionDate: ['deemedExecutionDate'],
    amount: ['transactionShares'],
    acquiredDisposed: ['transactionAcquiredDisposedCode'],
    price: ['transactionPricePerShare'],
    exercisable: ['exerciseDate'],
    expiration: ['expirationDate'],
    underlyingTitle: ['underlyingSecurityTitle'],
    underlyingAmount: ['underlyingSecurityShares', 'underlyingSecurityValue'],
    ownedFollowing: ['sharesOwnedFollowingTransaction', 'valueOwnedFollowingTransaction'],
    directOrIndirect: ['directOrIndirectOwnership'],
    nature: ['natureOfOwnership'],
  };
