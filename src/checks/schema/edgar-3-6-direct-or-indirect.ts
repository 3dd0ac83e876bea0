import { spec3_5, spec3_6, xmlSchema } from '../../law/authorities/edgar.ts';
import { missingCode } from '../mandatory.ts';
import { overLines } from '../overLines.ts';
import { ALL_FORMS, defineRule, type Finding } from '../rule.ts';
import type { Line, Subject } from '../subject.ts';

export const edgar36DirectOrIndirect = defineRule({
  id: 'edgar-3-6-direct-or-indirect',
  says: 'Every line must be marked D (direct) or I (indirect)',
  authority: [spec3_5, spec3_6, xmlSchema],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['directOrIndirectOwnership'],
  examine: (subject) => overLines(subject, subject.lines, look),
});

function look(line: Line, subject: Subject): Finding | null {
  if (line.row.directOrIndirectOwnership.value !== null) return null;
  return missingCode(
    subject,
    line,
    'directOrIndirectOwnership',
    'D or I',
    'Give D for what is owned directly, I for what is owned through another.',
  );
}
