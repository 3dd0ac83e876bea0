import { spec3_5, xmlSchema } from '../../law/authorities/edgar.ts';
import { formNumber } from '../../model/onTheForm.ts';
import { overLines } from '../overLines.ts';
import { defineRule, type Finding, FORMS_4_AND_5, fail } from '../rule.ts';
import { cellPath, type Line, type Subject } from '../subject.ts';

export const edgar35CellsWithoutFootnotes = defineRule({
  id: 'edgar-3-5-cells-without-footnotes',
  says: 'The A or D of a derivative, and the timeliness on a Form 5, must carry no footnote',
  authority: [spec3_5, xmlSchema],
  appliesTo: FORMS_4_AND_5,
  consequence: 'suspended',
  concerns: ['transactionAcquiredDisposedCode', 'transactionTimeliness'],
  examine: (subject) => overLines(subject, subject.transactions, look),
});

function look(line: Line, subject: Subject): Finding | null {
  if (line.table === 'derivativeTable' && line.row.transactionAcquiredDisposedCode.footnoteIds.length > 0) {
    return fail(
      cellPath(line, 'transactionAcquiredDisposedCode'),
      'The A or D of Table II carries no footnote.',
      'Mark the footnote at the number of derivatives.',
    );
  }
  if (line.row.transactionTimeliness.footnoteIds.length === 0 || formNumber(subject.document) !== '5') return null;
  return fail(
    cellPath(line, 'transactionTimeliness'),
    'Timeliness carries no footnote on a Form 5.',
    'Mark the footnote at the transaction code.',
  );
}
