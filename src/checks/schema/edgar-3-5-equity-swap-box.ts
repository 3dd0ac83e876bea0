import { spec3_5, spec4_3_8, xmlSchema } from '../../law/authorities/edgar.ts';
import { overLines } from '../overLines.ts';
import { defineRule, type Finding, FORMS_4_AND_5, fail } from '../rule.ts';
import { cellPath, type Line, type Subject } from '../subject.ts';

export const edgar35EquitySwapBox = defineRule({
  id: 'edgar-3-5-equity-swap-box',
  says: 'Every transaction must say whether an equity swap is involved',
  authority: [spec3_5, spec4_3_8, xmlSchema],
  appliesTo: FORMS_4_AND_5,
  consequence: 'suspended',
  concerns: ['equitySwapInvolved'],
  examine: (subject) => overLines(subject, subject.transactions, look),
});

function look(line: Line, subject: Subject): Finding | null {
  if (line.row.equitySwapInvolved !== null) return null;
  const at = cellPath(line, 'equitySwapInvolved');
  if (subject.spelledAt(at) !== null) return null;
  return fail(
    at,
    'The line does not say whether an equity swap is involved.',
    'Give 0, or 1 for a swap; EDGAR then prints /K.',
  );
}
