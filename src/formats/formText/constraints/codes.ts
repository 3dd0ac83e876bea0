import { transactionCodeFacts } from '../../../law/codes/transactionCodes.ts';
import { rowPath } from '../../../model/fieldPath.ts';
import type { NonDerivativeRow, TableName } from '../../../model/tableRow.ts';
import type { ReadForm } from './form.ts';

/** Letters of a scanned row against one another: codes that a table may not have, letters that do not fit a code or a nature. */
export function weighCodes(form: ReadForm): void {
  if (!form.isScan) return;
  for (const table of ['nonDerivativeTable', 'derivativeTable'] as const) {
    form.document[table].forEach((row, index) => {
      weighCode(row, table, index, form);
      weighOwnership(row, table, index, form);
    });
  }
}

function weighCode(row: NonDerivativeRow, table: TableName, index: number, { evidence }: ReadForm): void {
  const facts = transactionCodeFacts(row.transactionCode ?? '');
  if (facts === undefined) return;
  const directions = facts.directions[table === 'nonDerivativeTable' ? 'nonDerivative' : 'derivative'];
  const code = rowPath(table, index, 'transactionCode');
  const letter = rowPath(table, index, 'transactionAcquiredDisposedCode');
  const direction = row.transactionAcquiredDisposedCode.value;
  if (directions === null) {
    evidence.unsure(code, 'TEXT_LETTERS_DIFFER', `Code ${row.transactionCode} has no place in this table.`, null, []);
  } else if (direction !== null && !directions.includes(direction)) {
    const message = `Code ${row.transactionCode} with ${direction}: “${direction}” or “${directions[0]}”, or another code.`;
    evidence.unsure(code, 'TEXT_LETTERS_DIFFER', message, null, []);
    if (!evidence.isConfirmed(letter))
      evidence.unsure(letter, 'TEXT_LETTERS_DIFFER', message, null, [direction, ...directions]);
  } else if (
    direction !== null &&
    table === 'derivativeTable' &&
    directions.length > 1 &&
    !evidence.isConfirmed(letter)
  ) {
    const message = `“${direction}” rests on where the amount stands: Table II has columns (A) and (D), which a scan hardly keeps.`;
    evidence.unsure(letter, 'TEXT_LETTERS_DIFFER', message, null, [direction, direction === 'A' ? 'D' : 'A']);
  }
}

function weighOwnership(row: NonDerivativeRow, table: TableName, index: number, { evidence }: ReadForm): void {
  const path = rowPath(table, index, 'directOrIndirectOwnership');
  if (row.directOrIndirectOwnership.value !== 'D' || row.natureOfOwnership.value === null) return;
  const message = `Ownership is direct, and yet has a nature, “${row.natureOfOwnership.value}”: “D” or “I”.`;
  evidence.unsure(path, 'TEXT_LETTERS_DIFFER', message, null, ['D', 'I']);
  evidence.unsure(rowPath(table, index, 'natureOfOwnership'), 'TEXT_LETTERS_DIFFER', message, null, []);
}
