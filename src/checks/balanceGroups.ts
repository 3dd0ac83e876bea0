import type { OwnershipDocument } from '../model/ownershipDocument.ts';
import type { DerivativeRow } from '../model/tableRow.ts';
import { numberKey } from './numberKey.ts';
import { plainWords } from './plainWords.ts';
import type { Line } from './subject.ts';

/**
 * The lines of one table that state one balance: the same class, held in the same way; for derivatives, on the same terms
 * too. Lines stand in the order of the document.
 */
export interface BalanceGroup {
  readonly table: Line['table'];
  readonly transactions: readonly Line[];
  readonly holdings: readonly Line[];
}

/**
 * The document's balances. Two lines of one group may still be different things: the forms tell apart two trusts that are
 * both "By Trust", or the direct holdings of two joint filers, by footnotes alone; see `runningBalance`.
 */
export function balanceGroups(document: OwnershipDocument, lines: readonly Line[]): readonly BalanceGroup[] {
  const keyOf = keysOf();
  const groups = new Map<string, { table: Line['table']; transactions: Line[]; holdings: Line[] }>();
  const onlyLines = document.nonDerivativeTable.length <= 1 && document.derivativeTable.length <= 1;
  for (const line of lines) {
    const key = onlyLines ? line.table : keyOf(line);
    let group = groups.get(key);
    if (group === undefined) {
      group = { table: line.table, transactions: [], holdings: [] };
      groups.set(key, group);
    }
    (line.row.kind === 'transaction' ? group.transactions : group.holdings).push(line);
  }
  return [...groups.values()];
}

/** A function that gives a line the key of its group; it remembers the words of titles, which most lines share. */
function keysOf(): (line: Line) => string {
  const remembered = new Map<string, string>();
  const words = (text: string | null): string => {
    if (text === null) return '';
    let plain = remembered.get(text);
    if (plain === undefined) {
      plain = plainWords(text);
      remembered.set(text, plain);
    }
    return plain;
  };
  return (line) => {
    const { row } = line;
    const common = `${words(row.securityTitle.value)}|${row.directOrIndirectOwnership.value ?? ''}|${words(row.natureOfOwnership.value)}`;
    return line.table === 'nonDerivativeTable' ? common : `${common}|${termsOf(line.row, words)}`;
  };
}

function termsOf(row: DerivativeRow, words: (text: string | null) => string): string {
  const price = row.conversionOrExercisePrice.value;
  return `${price === null ? '' : numberKey(price)}|${row.exerciseDate.value ?? ''}|${row.expirationDate.value ?? ''}|${words(row.underlyingSecurityTitle.value)}`;
}
