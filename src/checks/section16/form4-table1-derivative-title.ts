import { tableTwoColumns } from '../../law/authorities/section16.ts';
import { examineLines, type LineOutcome } from '../examineLines.ts';
import { ALL_FORMS, defineRule, review } from '../rule.ts';
import { cellPath, type Line } from '../subject.ts';
import { DERIVATIVE_TITLES, mentions } from '../words.ts';

export const derivativeInTableOne = defineRule({
  id: 'form4-table1-derivative-title',
  says: 'A security that can be exercised or converted must be reported in Table II',
  authority: [tableTwoColumns],
  appliesTo: ALL_FORMS,
  consequence: 'deficient',
  concerns: ['securityTitle'],
  notModelled: 'A derivative is noticed by its title only. Restricted stock units may stand in either table.',
  examine: (subject) => examineLines(subject, subject.lines, examineLine),
});

function examineLine(line: Line): LineOutcome {
  if (line.table !== 'nonDerivativeTable') return 'inapplicable';
  const title = line.row.securityTitle.value;
  if (title === null) return 'inapplicable';
  if (!mentions(title.toLowerCase(), DERIVATIVE_TITLES)) return 'pass';
  return review(
    cellPath(line, 'securityTitle'),
    `Table I reports “${title}”, which by its title gives a right to another security.`,
    'Report it in Table II with its underlying security, or correct the title.',
  );
}
