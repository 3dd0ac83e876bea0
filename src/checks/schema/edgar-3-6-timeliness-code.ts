import { spec3_6, xmlSchema } from '../../law/authorities/edgar.ts';
import { overLines } from '../overLines.ts';
import { defineRule, type Finding, FORMS_4_AND_5, fail } from '../rule.ts';
import { cellPath, type Line, type Subject } from '../subject.ts';

export const edgar36TimelinessCode = defineRule({
  id: 'edgar-3-6-timeliness-code',
  says: 'The timeliness of a transaction must be E, L or empty',
  authority: [spec3_6, xmlSchema],
  appliesTo: FORMS_4_AND_5,
  consequence: 'suspended',
  concerns: ['transactionTimeliness'],
  reference: ['XML-ROW-22'],
  notModelled: 'Which of the two fits the form is the matter of the rules of section 4.3.8.',
  examine: (subject) => overLines(subject, subject.transactions, look),
});

function look(line: Line, subject: Subject): Finding | null {
  if (subject.document.spellings.length === 0) return null;
  const at = cellPath(line, 'transactionTimeliness');
  const written = subject.spelledAt(at);
  if (written === null || line.row.transactionTimeliness.value !== null) return null;
  return fail(at, `“${written}” is neither E nor L.`, 'Give E for early, L for late, or leave it out.');
}
