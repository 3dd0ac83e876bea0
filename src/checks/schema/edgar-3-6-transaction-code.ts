import { spec3_6, spec4_3_8, xmlSchema } from '../../law/authorities/edgar.ts';
import { ENTERABLE_CODES } from '../../law/codes/transactionCodes.ts';
import { overLines } from '../overLines.ts';
import { defineRule, type Finding, FORMS_4_AND_5, fail } from '../rule.ts';
import { cellPath, type Line, type Subject } from '../subject.ts';

const CODES: ReadonlySet<string> = new Set(ENTERABLE_CODES);

export const edgar36TransactionCode = defineRule({
  id: 'edgar-3-6-transaction-code',
  says: 'Every transaction must have one of the eighteen transaction codes; V and K must not be entered',
  authority: [spec3_6, spec4_3_8, xmlSchema],
  appliesTo: FORMS_4_AND_5,
  consequence: 'suspended',
  concerns: ['transactionCode'],
  reference: ['S16-CODE-ENUM'],
  examine: (subject) => overLines(subject, subject.transactions, look),
});

function look(line: Line, subject: Subject): Finding | null {
  const code = line.row.transactionCode;
  if (code !== null && CODES.has(code)) return null;
  const at = cellPath(line, 'transactionCode');
  const written = code ?? subject.spelledAt(at);
  const message =
    written === null ? 'The transaction has no code.' : `“${written}” is no transaction code that can be entered.`;
  return fail(at, message, `Give one of ${ENTERABLE_CODES.join(' ')}. EDGAR adds V and K itself.`);
}
