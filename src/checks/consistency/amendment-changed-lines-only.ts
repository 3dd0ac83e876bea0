import { amendmentInstruction, amendmentPractice } from '../../law/authorities/consistency.ts';
import { AMENDMENTS, defineRule, inapplicable, pass, review } from '../rule.ts';
import { cellPath } from '../subject.ts';
import { EXPLAINS } from './amendment-explanation.ts';

export const amendmentChangedLinesOnly = defineRule({
  id: 'amendment-changed-lines-only',
  says: 'An amendment must show only the lines that it adds or corrects, each whole and with its footnote, and not repeat the others',
  authority: [amendmentPractice, amendmentInstruction],
  appliesTo: AMENDMENTS,
  consequence: 'advice',
  concerns: ['footnotes', 'securityTitle'],
  reference: ['S16-AM-LINES'],
  notModelled:
    'Which lines the report amended had: a line counts as changed when one of its footnotes says that something is corrected or added. Where only the remarks explain, nothing is concluded.',
  examine(subject) {
    if (subject.lines.length < 2) return inapplicable();
    const explained = subject.lines.filter((line) => EXPLAINS.test(subject.notesOf(line)));
    if (explained.length === 0) return inapplicable();
    const other = subject.lines.find((line) => !explained.includes(line));
    if (other === undefined) return pass();
    const message = `${explained.length} of ${subject.lines.length} lines have a footnote on what is amended; the others seem to repeat the report amended.`;
    return [review(cellPath(other, 'securityTitle'), message, 'Leave out the lines that do not change.')];
  },
});
