import { spec4_3_8_3 } from '../../law/authorities/edgar.ts';
import { overLines } from '../overLines.ts';
import { defineRule, type Finding, FORM_5, fail, inapplicable } from '../rule.ts';
import { cellPath, type Line } from '../subject.ts';

export const edgar4383Form5Row = defineRule({
  id: 'edgar-4-3-8-3-form-5-row',
  says: 'A transaction of form type 5 on a Form 5 must have the timeliness L or none, never E',
  authority: [spec4_3_8_3],
  appliesTo: FORM_5,
  consequence: 'suspended',
  concerns: ['transactionTimeliness', 'transactionFormType'],
  reference: ['S16-F5-TYPE5E', 'XML-ROW-22'],
  examine: (subject) => {
    if (!subject.transactions.some((line) => line.row.transactionFormType === '5')) return inapplicable();
    return overLines(subject, subject.transactions, look);
  },
});

function look(line: Line): Finding | null {
  if (line.row.transactionFormType !== '5' || line.row.transactionTimeliness.value !== 'E') return null;
  return fail(
    cellPath(line, 'transactionTimeliness'),
    'Nothing on a Form 5 is early; the line is marked E.',
    'Mark it L if an earlier Form 5 was due for it, else leave it empty.',
  );
}
