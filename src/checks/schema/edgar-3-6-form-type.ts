import { spec3_6, spec4_3_8, xmlSchema } from '../../law/authorities/edgar.ts';
import { formNumber } from '../../model/onTheForm.ts';
import { missingCode } from '../mandatory.ts';
import { overLines } from '../overLines.ts';
import { ALL_FORMS, defineRule, type Finding, fail } from '../rule.ts';
import { cellPath, type Line, type Subject } from '../subject.ts';

export const edgar36FormType = defineRule({
  id: 'edgar-3-6-form-type',
  says: 'A transaction must be marked with form type 4 or 5; a holding with 3 on a Form 5, else with none',
  authority: [spec3_6, spec4_3_8, xmlSchema],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['transactionFormType'],
  reference: ['XML-ROW-14'],
  examine: (subject) => overLines(subject, subject.lines, look),
});

function look(line: Line, subject: Subject): Finding | null {
  const type = line.row.transactionFormType;
  if (line.row.kind === 'transaction') {
    if (type === '4' || type === '5') return null;
    return missingCode(
      subject,
      line,
      'transactionFormType',
      '4 or 5',
      'Give the form on which the transaction belongs.',
    );
  }
  if (type === null && subject.document.spellings.length === 0) return null;
  const at = cellPath(line, 'transactionFormType');
  const written = subject.spelledAt(at);
  if (written !== null)
    return fail(at, `“${written}” is no form type of a holding.`, 'Leave the form type out, or give 3 on a Form 5.');
  if (type === null || (type === '3' && formNumber(subject.document) === '5')) return null;
  const message = `A holding of form type ${type} cannot stand on this form.`;
  return fail(at, message, 'Leave the form type out; 3 is for Form 5 and a holding missed on a Form 3.');
}
