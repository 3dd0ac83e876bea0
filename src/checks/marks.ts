import type { FieldPath } from '../model/fieldPath.ts';
import type { Footnoted } from '../model/footnoted.ts';
import { cellPath, type Line } from './subject.ts';

/** A footnote mark beside a cell. */
export interface Mark {
  readonly line: Line;
  readonly field: string;
  /** Its place among the marks of the cell, from 0. */
  readonly index: number;
  readonly id: string;
}

/** The path of a mark. */
export function markPath(mark: Mark): FieldPath {
  const own = mark.field === 'transactionCodingFootnoteIds';
  return cellPath(mark.line, own ? `${mark.field}/${mark.index}` : `${mark.field}/footnoteIds/${mark.index}`);
}

/**
 * Every mark of the lines, cell by cell. Properties are named one by one, since every document passes here: reading them by
 * a list of names is several times slower.
 */
export function marksOf(lines: readonly Line[]): readonly Mark[] {
  const marks: Mark[] = [];
  for (const line of lines) {
    const { row } = line;
    add(marks, line, 'securityTitle', row.securityTitle);
    add(marks, line, 'transactionDate', row.transactionDate);
    add(marks, line, 'deemedExecutionDate', row.deemedExecutionDate);
    addAll(marks, line, 'transactionCodingFootnoteIds', row.transactionCodingFootnoteIds);
    add(marks, line, 'transactionTimeliness', row.transactionTimeliness);
    add(marks, line, 'transactionShares', row.transactionShares);
    add(marks, line, 'transactionPricePerShare', row.transactionPricePerShare);
    add(marks, line, 'transactionAcquiredDisposedCode', row.transactionAcquiredDisposedCode);
    add(marks, line, 'sharesOwnedFollowingTransaction', row.sharesOwnedFollowingTransaction);
    add(marks, line, 'valueOwnedFollowingTransaction', row.valueOwnedFollowingTransaction);
    add(marks, line, 'directOrIndirectOwnership', row.directOrIndirectOwnership);
    add(marks, line, 'natureOfOwnership', row.natureOfOwnership);
    if (line.table === 'nonDerivativeTable') continue;
    const { row: derivative } = line;
    add(marks, line, 'conversionOrExercisePrice', derivative.conversionOrExercisePrice);
    add(marks, line, 'transactionTotalValue', derivative.transactionTotalValue);
    add(marks, line, 'exerciseDate', derivative.exerciseDate);
    add(marks, line, 'expirationDate', derivative.expirationDate);
    add(marks, line, 'underlyingSecurityTitle', derivative.underlyingSecurityTitle);
    add(marks, line, 'underlyingSecurityShares', derivative.underlyingSecurityShares);
    add(marks, line, 'underlyingSecurityValue', derivative.underlyingSecurityValue);
  }
  return marks;
}

function add(marks: Mark[], line: Line, field: string, cell: Footnoted<unknown>): void {
  if (cell.footnoteIds.length > 0) addAll(marks, line, field, cell.footnoteIds);
}

function addAll(marks: Mark[], line: Line, field: string, ids: readonly string[]): void {
  for (let index = 0; index < ids.length; index++) marks.push({ line, field, index, id: ids[index] ?? '' });
}
