import type { TableName } from '../../../../model/tableRow.ts';
import type { Column, ColumnField } from '../columns.ts';

/** Columns of both tables, one list: a slot is an index in it. */
export interface Slots {
  readonly columns: readonly Column[];
  /** Slots of Table II begin here. */
  readonly two: number;
}

export function slotsOf(one: readonly Column[], two: readonly Column[]): Slots {
  return { columns: [...one, ...two], two: one.length };
}

export function tableOfSlot(slot: number, { two }: Slots): 0 | 1 {
  return slot < two ? 0 : 1;
}

type Named = readonly [RegExp, ColumnField, TableName | null];

/** The printed names of columns, letters and digits only; where both tables print the same, null. */
const NAMES: readonly Named[] = [
  [/^1titleofs/, 'securityTitle', 'nonDerivativeTable'],
  [/^1titleof(?:$|d)|^1titleof2/, 'securityTitle', 'derivativeTable'],
  [/^2transaction/, 'transactionDate', 'nonDerivativeTable'],
  [/3transactiondate/, 'transactionDate', 'derivativeTable'],
  [/^3(?:transaction)?(?:transaction)?code/, 'transactionCode', 'nonDerivativeTable'],
  [/^4transactioncode/, 'transactionCode', 'derivativeTable'],
  [/^code$/, 'transactionCode', null],
  [/^amount(?:aord)?$/, 'transactionShares', 'nonDerivativeTable'],
  [/^aord(?:price)?$/, 'transactionAcquiredDisposedCode', 'nonDerivativeTable'],
  [/price$/, 'transactionPricePerShare', 'nonDerivativeTable'],
  [/^5amountof/, 'sharesOwnedFollowingTransaction', 'nonDerivativeTable'],
  [/^6ownership/, 'directOrIndirectOwnership', 'nonDerivativeTable'],
  [/^7nature|7nature/, 'natureOfOwnership', 'nonDerivativeTable'],
  [/2conversion/, 'conversionOrExercisePrice', 'derivativeTable'],
  [/^5number|^[ad]$/, 'transactionShares', 'derivativeTable'],
  [/^6date|dateexercisable/, 'exerciseDate', 'derivativeTable'],
  [/^6date|expirationdate/, 'expirationDate', 'derivativeTable'],
  [/^7titleand|^title|title$/, 'underlyingSecurityTitle', 'derivativeTable'],
  [/amountornumber|ornumberof/, 'underlyingSecurityShares', 'derivativeTable'],
  [/8priceof/, 'transactionPricePerShare', 'derivativeTable'],
  [/9numberof/, 'sharesOwnedFollowingTransaction', 'derivativeTable'],
  [/10ownership|9numberof10|number10$|of10/, 'directOrIndirectOwnership', 'derivativeTable'],
  [/11nature/, 'natureOfOwnership', 'derivativeTable'],
];

/** The slots whose names a block of a head's lines prints. */
export function slotsNamed(text: string, { columns, two }: Slots): number[] {
  const letters = text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return NAMES.flatMap(([name, field, table]) => {
    if (!name.test(letters)) return [];
    return columns.flatMap((column, slot) => {
      const own = slot < two ? 'nonDerivativeTable' : 'derivativeTable';
      return column.field === field && (table === null || table === own) ? [slot] : [];
    });
  });
}
