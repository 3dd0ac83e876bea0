import type { OwnershipDocument } from '../../model/ownershipDocument.ts';
import type { Problem } from '../../model/problem.ts';
import { checkMark } from './head/checkMark.ts';
import { partOf } from './head/parts.ts';
import type { Layout } from './layout.ts';

const TABLES = [
  ['nonDerivativeTable', 'nonDerivativeTransaction'],
  ['derivativeTable', 'derivativeTransaction'],
] as const;

/**
 * The SEC's stylesheets print `/K` where a document says 1 of an equity swap and not where it says true, so that a code
 * without it tells nothing on their pages. Told once for a table, at the path of all its lines (a step without an index).
 */
export function unseenSwaps(document: OwnershipDocument, { head, page }: Layout): Problem[] {
  const exit = partOf(head, 'exitBox');
  if (exit === undefined || !checkMark(exit, page.lines).isTick) return [];
  return TABLES.flatMap(([table, element]): Problem[] => {
    const transactions = document[table].filter(({ kind }) => kind === 'transaction');
    if (transactions.length === 0 || transactions.some(({ equitySwapInvolved }) => equitySwapInvolved === true))
      return [];
    const message =
      'No code has /K. The SEC’s stylesheets leave it out of a document that says true and not 1, so that this page does not tell whether an equity swap was involved.';
    const path = `/ownershipDocument/${table}/${element}/transactionCoding/equitySwapInvolved`;
    return [{ code: 'HTML_VALUE_UNSURE', severity: 'review', path, message, at: null }];
  });
}
