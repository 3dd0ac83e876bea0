import type { Decimal } from '../base/decimal.ts';
import type { Footnoted } from '../model/footnoted.ts';
import type { DerivativeRow, NonDerivativeRow } from '../model/tableRow.ts';
import { type Finding, fail, type Outcome } from './rule.ts';
import { cellPath, type Subject } from './subject.ts';

const OF_TABLE_I = [
  'transactionShares',
  'transactionPricePerShare',
  'sharesOwnedFollowingTransaction',
  'valueOwnedFollowingTransaction',
] as const satisfies readonly (keyof NonDerivativeRow)[];

const OF_TABLE_II = [
  ...OF_TABLE_I,
  'conversionOrExercisePrice',
  'transactionTotalValue',
  'underlyingSecurityShares',
  'underlyingSecurityValue',
] as const satisfies readonly (keyof DerivativeRow)[];

/** Every cell that holds a number. */
export const DECIMAL_CELLS: readonly string[] = OF_TABLE_II;

/** What is wrong with a number as it is written, or null. */
export type DecimalFault = (text: string) => string | null;

/** Looks at the text of every number of both tables; inapplicable where there is none. */
export function overDecimals(subject: Subject, faultOf: DecimalFault, remedy: string): Outcome {
  let findings: Finding[] | null = null;
  let seen = false;
  for (const line of subject.lines) {
    const fields: readonly (keyof DerivativeRow)[] = line.table === 'derivativeTable' ? OF_TABLE_II : OF_TABLE_I;
    const row = line.row as DerivativeRow;
    for (const field of fields) {
      const value = (row[field] as Footnoted<Decimal>).value;
      if (value === null) continue;
      seen = true;
      const fault = faultOf(value.text);
      if (fault !== null) findings = [...(findings ?? []), fail(cellPath(line, field), fault, remedy)];
    }
  }
  return findings ?? (seen ? 'pass' : 'inapplicable');
}
