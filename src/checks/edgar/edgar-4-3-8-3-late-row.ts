import { spec4_3_8_3 } from '../../law/authorities/edgar.ts';
import { overLines } from '../overLines.ts';
import { defineRule, type Finding, FORM_5, fail, inapplicable } from '../rule.ts';
import { cellPath, type Line } from '../subject.ts';

export const edgar4383LateRow = defineRule({
  id: 'edgar-4-3-8-3-late-row',
  says: 'A transaction of form type 4 on a Form 5 must have the timeliness L or none: it is late by definition',
  authority: [spec4_3_8_3],
  appliesTo: FORM_5,
  consequence: 'suspended',
  concerns: ['transactionTimeliness', 'transactionFormType'],
  reference: ['S16-F5-TYPE4', 'XML-ROW-22'],
  examine: (subject) => {
    if (!subject.transactions.some((line) => line.row.transactionFormType === '4')) return inapplicable();
    return overLines(subject, subject.transactions, look);
  },
});

function look(line: Line): Finding | null {
  if (line.row.transactionFormType !== '4' || line.row.transactionTimeliness.value !== 'E') return null;
  return fail(
    cellPath(line, 'transactionTimeliness'),
    'A line of form type 4 on a Form 5 is late; it is marked E (early).',
    'Mark it L, or leave it empty.',
  );
}
