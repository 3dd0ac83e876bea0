import { rule16a3f1iii } from '../../law/authorities/section16.ts';
import { examineLines, type LineOutcome } from '../examineLines.ts';
import { defineRule, FORM_5, review } from '../rule.ts';
import { cellPath, type Line, type Subject } from '../subject.ts';

export const missedHoldingFootnote = defineRule({
  id: '16a-3-f-1-iii-missed-holding-footnote',
  says: 'A holding that a Form 3 left out must carry a footnote that tells the event of the Form 3',
  authority: [rule16a3f1iii],
  appliesTo: FORM_5,
  consequence: 'deficient',
  concerns: ['transactionFormType', 'footnotes'],
  reference: ['S16-F5-TYPE3'],
  notModelled: 'Whether the footnote tells the event is not read; a footnote or a remark of any content is enough.',
  examine: (subject) => examineLines(subject, subject.holdings, examineLine),
});

function examineLine(line: Line, subject: Subject): LineOutcome {
  if (line.row.transactionFormType !== '3') return 'inapplicable';
  if (subject.notesOf(line).trim() !== '' || (subject.document.remarks ?? '').trim() !== '') return 'pass';
  return review(
    cellPath(line, 'securityTitle'),
    'The line is marked as a holding that belonged on the Form 3, and nothing tells which event called for that form.',
    'Add a footnote with the date on which the person became subject to Section 16 and why.',
  );
}
