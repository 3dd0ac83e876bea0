import type { Decimal } from '../base/decimal.ts';
import type { Footnoted } from '../model/footnoted.ts';
import { type Finding, fail, type Outcome } from './rule.ts';
import { cellPath, type Line, type Subject } from './subject.ts';

/** Every column that holds a number. */
export const DECIMAL_CELLS = [
  'transactionShares',
  'transactionPricePerShare',
  'sharesOwnedFollowingTransaction',
  'valueOwnedFollowingTransaction',
  'conversionOrExercisePrice',
  'transactionTotalValue',
  'underlyingSecurityShares',
  'underlyingSecurityValue',
] as const;

/** A number of a line. */
export interface DecimalCell {
  readonly line: Line;
  readonly field: (typeof DECIMAL_CELLS)[number];
  readonly value: Decimal;
}

/** What is wrong with a number as it is written, or null. */
export type DecimalFault = (text: string) => string | null;

/** Looks at the text of every number of both tables; inapplicable where there is none. */
export function overDecimals(subject: Subject, faultOf: DecimalFault, remedy: string): Outcome {
  if (subject.decimals.length === 0) return 'inapplicable';
  let findings: Finding[] | null = null;
  for (const { line, field, value } of subject.decimals) {
    const fault = faultOf(value.text);
    if (fault !== null) findings = [...(findings ?? []), fail(cellPath(line, field), fault, remedy)];
  }
  return findings ?? 'pass';
}

/** The numbers of the lines; properties are named one by one for speed. */
export function decimalsOf(lines: readonly Line[]): readonly DecimalCell[] {
  const cells: DecimalCell[] = [];
  for (const line of lines) {
    const { row } = line;
    add(cells, line, 'transactionShares', row.transactionShares);
    add(cells, line, 'transactionPricePerShare', row.transactionPricePerShare);
    add(cells, line, 'sharesOwnedFollowingTransaction', row.sharesOwnedFollowingTransaction);
    add(cells, line, 'valueOwnedFollowingTransaction', row.valueOwnedFollowingTransaction);
    if (line.table === 'nonDerivativeTable') continue;
    const { row: derivative } = line;
    add(cells, line, 'conversionOrExercisePrice', derivative.conversionOrExercisePrice);
    add(cells, line, 'transactionTotalValue', derivative.transactionTotalValue);
    add(cells, line, 'underlyingSecurityShares', derivative.underlyingSecurityShares);
    add(cells, line, 'underlyingSecurityValue', derivative.underlyingSecurityValue);
  }
  return cells;
}

function add(cells: DecimalCell[], line: Line, field: DecimalCell['field'], cell: Footnoted<Decimal>): void {
  if (cell.value !== null) cells.push({ line, field, value: cell.value });
}
