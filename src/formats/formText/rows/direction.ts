import { transactionCodeFacts } from '../../../law/codes/transactionCodes.ts';
import type { DerivativeRow } from '../../../model/tableRow.ts';
import type { FormLine } from '../formLines.ts';
import type { TableLayout } from './arrangement.ts';

/** Where the columns “(A)” and “(D)” of Table II stand. */
interface DirectionColumns {
  readonly acquired: number;
  readonly disposed: number;
}

/**
 * Table II prints no letter: the column in which the amount stands tells, in a scan only where the code does not. Null where text
 * keeps no columns and nothing else tells.
 */
export function directionOf(
  row: DerivativeRow,
  x: number | null,
  columns: DirectionColumns | undefined,
  isScan: boolean,
): 'A' | 'D' | null {
  const possible = transactionCodeFacts(row.transactionCode ?? '')?.directions.derivative ?? [];
  const only = possible.length === 1 ? (possible[0] ?? null) : null;
  if (only !== null && isScan) return only;
  if (x !== null && columns !== undefined) {
    const nearer = Math.abs(x - columns.acquired) - Math.abs(x - columns.disposed);
    if (Math.abs(nearer) > Math.abs(columns.acquired - columns.disposed) * 0.4) return nearer < 0 ? 'A' : 'D';
  }
  if (only !== null) return only;
  const owned = row.sharesOwnedFollowingTransaction.value;
  const amount = row.transactionShares.value;
  if (owned !== null && amount !== null && owned.minus(amount).units < 0n) return 'D';
  return null;
}

/** The places of the two columns, by page, in the last line of its head that has both. */
export function directionColumns(
  lines: readonly FormLine[],
  layout: TableLayout,
): ReadonlyMap<number, DirectionColumns> {
  const columns = new Map<number, DirectionColumns>();
  if (layout !== 'tabs' && layout !== 'columns') return columns;
  for (const line of lines) {
    if (layout === 'tabs') {
      const acquired = line.cells.find((cell) => cell.text === '(A)');
      const disposed = line.cells.find((cell) => cell.text === '(D)');
      if (acquired !== undefined && disposed !== undefined) {
        columns.set(line.page, { acquired: acquired.column, disposed: disposed.column });
      }
    } else {
      const both = /\(A\)\s+\(D\)/.exec(line.text);
      if (both !== null)
        columns.set(line.page, { acquired: both.index + 1.5, disposed: both.index + both[0].length - 1.5 });
    }
  }
  return columns;
}
