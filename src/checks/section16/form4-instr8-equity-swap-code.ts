import { instruction8Use } from '../../law/authorities/section16.ts';
import { examineLines, type LineOutcome } from '../examineLines.ts';
import { defineRule, FORMS_4_AND_5, review } from '../rule.ts';
import { cellPath, type Line } from '../subject.ts';

/** Codes that go with K: a swap is opened or closed as a purchase, a sale or otherwise. */
const SWAP_CODES = 'PSJ';

export const equitySwapCode = defineRule({
  id: 'form4-instr8-equity-swap-code',
  says: 'An equity swap must be reported with code P, S or J beside K',
  authority: [instruction8Use],
  appliesTo: FORMS_4_AND_5,
  consequence: 'deficient',
  concerns: ['equitySwapInvolved', 'transactionCode'],
  reference: ['S16-CODE-ENUM'],
  examine: (subject) => examineLines(subject, subject.transactions, examineLine),
});

function examineLine(line: Line): LineOutcome {
  const code = line.row.transactionCode;
  if (line.row.equitySwapInvolved !== true || code === null) return 'inapplicable';
  if (SWAP_CODES.includes(code)) return 'pass';
  return review(
    cellPath(line, 'equitySwapInvolved'),
    `The line is marked as an equity swap, which would print ${code}/K.`,
    'Take the mark off when no swap was involved; else use code P, S or J.',
  );
}
