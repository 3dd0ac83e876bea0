import { spec3_5, xmlSchema } from '../../law/authorities/edgar.ts';
import { missingCell } from '../mandatory.ts';
import { overLines } from '../overLines.ts';
import { ALL_FORMS, defineRule, type Finding } from '../rule.ts';
import type { Line, Subject } from '../subject.ts';

export const edgar35SecurityTitle = defineRule({
  id: 'edgar-3-5-security-title',
  says: 'Every line must give the title of its security, and a derivative the title of what underlies it',
  authority: [spec3_5, xmlSchema],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['securityTitle', 'underlyingSecurityTitle'],
  examine: (subject) => overLines(subject, subject.lines, look),
});

function look(line: Line, subject: Subject): Finding | null {
  const own = missingCell(
    subject,
    line,
    'securityTitle',
    'title',
    'Name the class of security, as “Class A Common Stock”.',
  );
  if (own !== null || line.table === 'nonDerivativeTable') return own;
  return missingCell(
    subject,
    line,
    'underlyingSecurityTitle',
    'title of the underlying security',
    'Name the class of security that underlies the derivative.',
  );
}
