import { spec3_5, xmlSchema } from '../../law/authorities/edgar.ts';
import { isEmpty } from '../../model/footnoted.ts';
import { overLines } from '../overLines.ts';
import { ALL_FORMS, defineRule, type Finding, fail } from '../rule.ts';
import { cellPath, type Line } from '../subject.ts';

const CELLS = [
  'transactionDate',
  'deemedExecutionDate',
  'transactionTimeliness',
  'transactionShares',
  'transactionPricePerShare',
  'transactionAcquiredDisposedCode',
] as const;
const LEAVES = ['transactionCode', 'equitySwapInvolved'] as const;

export const edgar35HoldingCells = defineRule({
  id: 'edgar-3-5-holding-cells',
  says: 'A line that states a holding must hold none of a transaction’s cells',
  authority: [spec3_5, xmlSchema],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: [
    'transactionDate',
    'deemedExecutionDate',
    'transactionCode',
    'equitySwapInvolved',
    'transactionTimeliness',
    'transactionShares',
    'transactionTotalValue',
    'transactionPricePerShare',
    'transactionAcquiredDisposedCode',
  ],
  examine: (subject) => overLines(subject, subject.holdings, look),
});

function look(line: Line): Finding | null {
  for (const field of CELLS) if (!isEmpty(line.row[field])) return of(line, field);
  for (const field of LEAVES) if (line.row[field] !== null) return of(line, field);
  return line.table === 'derivativeTable' && !isEmpty(line.row.transactionTotalValue)
    ? of(line, 'transactionTotalValue')
    : null;
}

function of(line: Line, field: string): Finding {
  return fail(
    cellPath(line, field),
    'A holding has no such cell.',
    'Leave it out, or state the line as a transaction.',
  );
}
