import { spec3_3, xmlSchema } from '../../law/authorities/edgar.ts';
import { isEmpty } from '../../model/footnoted.ts';
import { overLines } from '../overLines.ts';
import { ALL_FORMS, defineRule, type Finding, fail } from '../rule.ts';
import { cellPath, type Line, type Subject } from '../subject.ts';

const OF_DERIVATIVES = ['conversionOrExercisePrice', 'exerciseDate', 'expirationDate'] as const;

export const edgar33Cm8ValueOrFootnote = defineRule({
  id: 'edgar-3-3-cm8-value-or-footnote',
  says: 'A price, an exercise or expiration date or an underlying amount must have a value or a footnote',
  authority: [spec3_3, xmlSchema],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['transactionPricePerShare', 'conversionOrExercisePrice', 'exerciseDate', 'expirationDate'],
  reference: ['XML-ROW-20'],
  notModelled: 'Underlying amounts are the matter of cm(6).',
  examine: (subject) => overLines(subject, subject.lines, look),
});

function look(line: Line, subject: Subject): Finding | null {
  if (line.row.kind === 'transaction' && isEmpty(line.row.transactionPricePerShare)) {
    return empty(line, subject, 'transactionPricePerShare');
  }
  if (line.table === 'nonDerivativeTable') return null;
  for (const field of OF_DERIVATIVES) if (isEmpty(line.row[field])) return empty(line, subject, field);
  return null;
}

function empty(line: Line, subject: Subject, field: string): Finding | null {
  const at = cellPath(line, field);
  if (subject.spelledAt(at) !== null) return null;
  return fail(
    at,
    'The cell has neither a value nor a footnote.',
    'Give the value, or mark a footnote that says why there is none.',
  );
}
