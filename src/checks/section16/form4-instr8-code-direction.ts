import { instruction8 } from '../../law/authorities/section16.ts';
import { transactionCodeFacts } from '../../law/codes/transactionCodes.ts';
import { examineLines, type LineOutcome } from '../examineLines.ts';
import { defineRule, FORMS_4_AND_5, fail } from '../rule.ts';
import { cellPath, type Line } from '../subject.ts';

/** Codes whose meaning says by itself which way the securities went. */
const DIRECTED = 'PSADFLU';

export const codeDirection = defineRule({
  id: 'form4-instr8-code-direction',
  says: 'A transaction must go the way that its code means: purchases, awards and small acquisitions are acquired; sales, withholdings, tenders and returns to the issuer are disposed of',
  authority: [instruction8],
  appliesTo: FORMS_4_AND_5,
  consequence: 'deficient',
  concerns: ['transactionCode', 'transactionAcquiredDisposedCode'],
  reference: ['S16-CODE-AD'],
  examine: (subject) => examineLines(subject, subject.transactions, examineLine),
});

function examineLine(line: Line): LineOutcome {
  const code = line.row.transactionCode;
  const way = line.row.transactionAcquiredDisposedCode.value;
  if (code === null || way === null || !DIRECTED.includes(code)) return 'inapplicable';
  const facts = transactionCodeFacts(code);
  const fitting = line.table === 'nonDerivativeTable' ? facts?.directions.nonDerivative : facts?.directions.derivative;
  if (facts === undefined || !fitting || fitting.includes(way)) return 'pass';
  return fail(
    cellPath(line, 'transactionAcquiredDisposedCode'),
    `The line says that the securities were ${way === 'A' ? 'acquired (A)' : 'disposed of (D)'}, but code ${code} means: ${facts.meaning}.`,
    'Correct the direction or the code, whichever is wrong; the balance after the transaction shows which.',
  );
}
