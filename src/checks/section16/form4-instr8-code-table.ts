import { instruction8Use } from '../../law/authorities/section16.ts';
import { transactionCodeFacts } from '../../law/codes/transactionCodes.ts';
import { examineLines, type LineOutcome } from '../examineLines.ts';
import { defineRule, FORMS_4_AND_5, review } from '../rule.ts';
import { cellPath, type Line } from '../subject.ts';

export const codeTable = defineRule({
  id: 'form4-instr8-code-table',
  says: 'Codes of derivatives that expire (E, H) must stand in Table II, and the code of voting trusts (Z) in Table I',
  authority: [instruction8Use],
  appliesTo: FORMS_4_AND_5,
  consequence: 'deficient',
  concerns: ['transactionCode'],
  examine: (subject) => examineLines(subject, subject.withCodes('EHZ'), examineLine),
});

function examineLine(line: Line): LineOutcome {
  const facts = transactionCodeFacts(line.row.transactionCode ?? '');
  if (facts === undefined) return 'inapplicable';
  const inTableOne = line.table === 'nonDerivativeTable';
  if ((inTableOne ? facts.directions.nonDerivative : facts.directions.derivative) !== null) return 'pass';
  return review(
    cellPath(line, 'transactionCode'),
    `Code ${facts.code} (${facts.meaning}) stands in ${inTableOne ? 'Table I' : 'Table II'}.`,
    `Move the line to ${inTableOne ? 'Table II' : 'Table I'}, or correct the code.`,
  );
}
