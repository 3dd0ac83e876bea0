import { instruction8 } from '../../law/authorities/section16.ts';
import { examineLines, type LineOutcome } from '../examineLines.ts';
import { defineRule, FORMS_4_AND_5, fail } from '../rule.ts';
import { cellPath, type Line, type Subject } from '../subject.ts';

/** Fewer characters than this describe nothing; a convention of this program. */
const LEAST_CHARACTERS = 15;

export const codeJDescription = defineRule({
  id: 'form4-instr8-code-j-description',
  says: 'A transaction with code J (other) must be described in a footnote or in the remarks',
  authority: [instruction8],
  appliesTo: FORMS_4_AND_5,
  consequence: 'deficient',
  concerns: ['transactionCode', 'footnotes', 'remarks'],
  reference: ['S16-CODE-JFN'],
  notModelled: `Whether the words describe the transaction is not understood: ${LEAST_CHARACTERS} characters in the footnotes of the line, or in the remarks, are taken for a description.`,
  examine: (subject) => examineLines(subject, subject.withCode('J'), examineLine),
});

function examineLine(line: Line, subject: Subject): LineOutcome {
  if (subject.notesOf(line).trim().length >= LEAST_CHARACTERS) return 'pass';
  if ((subject.document.remarks ?? '').trim().length >= LEAST_CHARACTERS) return 'pass';
  return fail(
    cellPath(line, 'transactionCode'),
    'Code J says only that the transaction is of another kind, and neither a footnote of the line nor the remarks describe it.',
    'Add a footnote at the code that tells what happened and for what consideration.',
  );
}
