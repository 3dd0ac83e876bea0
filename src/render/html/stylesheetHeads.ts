import type { FormNumber } from '../../model/onTheForm.ts';
import type { TableName } from '../../model/tableRow.ts';
import { type ColumnKey, columnHeads } from '../view/columns.ts';

/** A head as the SEC's stylesheets word and break it. */
export interface StylesheetHead {
  readonly lines: readonly string[];
  readonly columns: readonly { readonly key: ColumnKey; readonly head: string }[];
}

/** The heads of a table in the words of the stylesheets, which differ in places from those of EDGAR's pages. */
export function stylesheetHeads(table: TableName, form: FormNumber): readonly StylesheetHead[] {
  return columnHeads(table, form).map(({ number, text, note, columns }) => {
    const key = columns[0]?.key ?? 'title';
    const words = wording(table, form, key) ?? text;
    // `1.Title` of Table I stands without a space in every one of them.
    const start = number === '1' && table === 'nonDerivativeTable' ? `1.${words}` : `${number}. ${words}`;
    const comma = table === 'derivativeTable' && key === 'acquired' ? note?.replace('4 and', '4, and') : note;
    if (comma === null || comma === undefined) return { lines: [start], columns };
    const inline = key === 'transactionDate' || key === 'deemedExecutionDate';
    return { lines: inline ? [`${start} (${comma})`] : [start, `(${comma})`], columns };
  });
}

function wording(table: TableName, form: FormNumber, key: ColumnKey): string | null {
  if (table === 'nonDerivativeTable') return key === 'amount' ? 'Securities Acquired (A) or Disposed of (D)' : null;
  if (key === 'directOrIndirect') return 'Ownership Form of Derivative Security: Direct (D) or Indirect (I)';
  if (form === '3') return null;
  if (key === 'underlyingTitle') return 'Title and Amount of Underlying Securities';
  if (key !== 'ownedFollowing') return null;
  return form === '5'
    ? "Number of Derivative Securities Beneficially Owned at End of Issuer's Fiscal Year"
    : 'Number of Derivative Securities Beneficially Owned Following Reported Transaction(s)';
}
