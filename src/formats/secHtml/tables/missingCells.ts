import type { FieldPath } from '../../../model/fieldPath.ts';
import { type Footnoted, isEmpty } from '../../../model/footnoted.ts';
import type { DerivativeRow, NonDerivativeRow, TableName } from '../../../model/tableRow.ts';
import type { RowContext } from './readRows.ts';

type Fields = Partial<DerivativeRow> & Pick<NonDerivativeRow, 'kind'>;

/** Cells that every line of its kind has in every edition; an amount may be in shares or in dollars. */
const ALWAYS: readonly (readonly (keyof DerivativeRow)[])[] = [['securityTitle'], ['directOrIndirectOwnership']];
const TRANSACTION: readonly (readonly (keyof DerivativeRow)[])[] = [
  ['transactionDate'],
  ['transactionShares', 'transactionTotalValue'],
  ['transactionAcquiredDisposedCode'],
];
const FOLLOWING = ['sharesOwnedFollowingTransaction', 'valueOwnedFollowingTransaction'] as const;

/** Names the cells of a line that the form requires and the page leaves empty. */
export function tellMissing(
  name: TableName,
  row: Fields,
  at: (field: string) => FieldPath,
  { evidence, form }: RowContext,
): void {
  const required = [...ALWAYS, ...(row.kind === 'transaction' ? TRANSACTION : [])];
  if (form !== '3' || name === 'nonDerivativeTable') required.push(FOLLOWING);
  for (const fields of required) {
    const [first] = fields;
    if (first === undefined || fields.some((field) => isFilled(row[field]))) continue;
    if (fields.some((field) => evidence.said(at(field)))) continue;
    evidence.lacks(at(first), 'HTML_VALUE_MISSING', 'This cell of the line is empty, and the form requires it.');
  }
  if (row.kind === 'transaction' && (row.transactionCode ?? null) === null && !evidence.said(at('transactionCode'))) {
    evidence.lacks(at('transactionCode'), 'HTML_VALUE_MISSING', 'The line has no transaction code.');
  }
  if (name === 'derivativeTable' && !isFilled(row.conversionOrExercisePrice)) {
    const message =
      'The cell is empty. A price must be stated or explained in a footnote; the SEC’s stylesheet of Form 5 leaves out one that is only a footnote.';
    evidence.asks(at('conversionOrExercisePrice'), message);
  }
}

function isFilled(cell: unknown): boolean {
  return typeof cell === 'object' && cell !== null && 'footnoteIds' in cell && !isEmpty(cell as Footnoted<unknown>);
}
