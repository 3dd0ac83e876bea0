import { tableTwoColumns } from '../../law/authorities/section16.ts';
import { examineLines, type LineOutcome } from '../examineLines.ts';
import { ALL_FORMS, defineRule, review } from '../rule.ts';
import { cellPath, type Line } from '../subject.ts';
import { mentions, RIGHT_OR_OBLIGATION } from '../words.ts';

export const optionTitle = defineRule({
  id: 'form4-table2-col1-right',
  says: 'The title of an option must say whether it is a right or an obligation, to buy or to sell',
  authority: [tableTwoColumns],
  appliesTo: ALL_FORMS,
  consequence: 'advice',
  concerns: ['securityTitle'],
  reference: [],
  examine: (subject) => examineLines(subject, subject.lines, examineLine),
});

function examineLine(line: Line): LineOutcome {
  if (line.table !== 'derivativeTable') return 'inapplicable';
  const title = line.row.securityTitle.value;
  if (title === null) return 'inapplicable';
  const words = title.toLowerCase();
  if (!words.includes('option')) return 'inapplicable';
  if (mentions(words, RIGHT_OR_OBLIGATION)) return 'pass';
  return review(
    cellPath(line, 'securityTitle'),
    `The title “${title}” does not say what the option gives or asks.`,
    'Add it to the title, as in “Stock Option (right to buy)”.',
  );
}
