import type { DerivativeRow } from '../../../model/tableRow.ts';
import { transactionCodeFacts } from '../../../law/codes/transactionCodes.ts';
import type { FormLine } from '../formLines.ts';
import type { TableLayout } from './arrangement.ts';

/** Where the columns “(A)” and “(D)” of Table II stand. */
interface DirectionColumns {
  readonly acquired: number;
  readonly disposed: number;
}

/** The direction of a derivative transaction, and whether the page shows it or the code implies it. */
export interface Direction {
  readonly value: 'A' | 'D';
  readonly from: 'column' | 'code' | 'balance';
}

/** Table II prints no letter: the column in which the amount stands tells. Null where text keeps no columns and nothing else tells. */
export function directionOf(row: DerivativeRow, x: number | null, columns: DirectionColumns | null): Direction | null {
  if (x !== null && columns !== null) {
    const nearer = Math.abs(x - columns.acquired) - Math.abs(x - columns.disposed);
    if (Math.abs(nearer) > Math.abs(columns.acquired - columns.disposed) * 0.4) return { value: nearer < 0 ? 'A' : 'D', from: 'column' };
  }
  const possible = transactionCodeFacts(row.transactionCode ?? '')?.directions.derivative ?? [];
  const [only] = possible;
  if (only !== undefined && possible.length === 1) return { value: only, from: 'code' };
  const owned = row.sharesOwnedFollowingTransaction.value;
  const amount = row.transactionShares.value;
  if (owned !== null && amount !== null && owned.minus(amount).units < 0n) return { value: 'D', from: 'balance' };
  return null;
}

/** The places of the two columns in the table's head, from the last line that has both. */
export function directionColumns(lines: readonly FormLine[], layout: TableLayout): DirectionColumns | null {
  if (layout !== 'tabs' && layout !== 'columns') return null;
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i];
    if (line === undefined) continue;
    if (layout === 'tabs') {
      const acquired = line.cells.find((cell) => cell.text === '(A)');
      const disposed = line.cells.find((cell) => cell.text === '(D)');
      if (acquired !== undefined && disposed !== undefined) return { acquired: acquired.column, disposed: disposed.column };
    } else {
      const both = /\(A\)\s+\(D\)/.exec(line.text);
      if (both !== null) return { acquired: both.index + 1.5, disposed: both.index + both[0].length - 1.5 };
    }
  }
  return null;
}
