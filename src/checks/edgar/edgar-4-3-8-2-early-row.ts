import { spec4_3_8_2 } from '../../law/authorities/edgar.ts';
import { overLines } from '../overLines.ts';
import { defineRule, type Finding, FORM_4, fail, inapplicable } from '../rule.ts';
import { cellPath, type Line } from '../subject.ts';

export const edgar4382EarlyRow = defineRule({
  id: 'edgar-4-3-8-2-early-row',
  says: 'A transaction of form type 5 on a Form 4 must have the timeliness E or none: it is early by definition',
  authority: [spec4_3_8_2],
  appliesTo: FORM_4,
  consequence: 'suspended',
  concerns: ['transactionTimeliness', 'transactionFormType'],
  reference: ['S16-CODE-VPOS', 'XML-ROW-22'],
  examine: (subject) => {
    if (!subject.transactions.some((line) => line.row.transactionFormType === '5')) return inapplicable();
    return overLines(subject, subject.transactions, look);
  },
});

function look(line: Line): Finding | null {
  if (line.row.transactionFormType !== '5' || line.row.transactionTimeliness.value !== 'L') return null;
  return fail(
    cellPath(line, 'transactionTimeliness'),
    'A line of form type 5 on a Form 4 is early; it is marked L (late).',
    'Mark it E, or leave it empty.',
  );
}
