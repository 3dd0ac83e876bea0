import { instruction4c } from '../../law/authorities/section16.ts';
import { examineLines, type LineOutcome } from '../examineLines.ts';
import { defineRule, FORMS_4_AND_5, review } from '../rule.ts';
import { cellPath, type Line } from '../subject.ts';

export const transactionAmount = defineRule({
  id: 'form4-instr4-a-amount',
  says: 'A transaction must state how much was acquired or disposed of: an amount above zero',
  authority: [instruction4c],
  appliesTo: FORMS_4_AND_5,
  consequence: 'deficient',
  concerns: ['transactionShares'],
  examine: (subject) => examineLines(subject, subject.transactions, examineLine),
});

function examineLine(line: Line): LineOutcome {
  const amount = line.row.transactionShares;
  if (amount.value === null) return 'inapplicable';
  if (amount.value.units > 0n || amount.footnoteIds.length > 0) return 'pass';
  return review(
    cellPath(line, 'transactionShares'),
    `The line reports a transaction in ${amount.value.text} securities.`,
    'State the number, report a line without a transaction as a holding, or say in a footnote why there is none.',
  );
}
