import { spec4_3_8_2 } from '../../law/authorities/edgar.ts';
import { overLines } from '../overLines.ts';
import { defineRule, type Finding, FORM_4, fail } from '../rule.ts';
import { cellPath, type Line } from '../subject.ts';

/** The specification says that the element “should be left empty” here and, unlike its neighbours, names no suspension. */
export const edgar4382Form4Row = defineRule({
  id: 'edgar-4-3-8-2-form-4-row',
  says: 'A transaction of form type 4 must have no timeliness on a Form 4: it is on time by definition',
  authority: [spec4_3_8_2],
  appliesTo: FORM_4,
  consequence: 'deficient',
  concerns: ['transactionTimeliness', 'transactionFormType'],
  reference: ['S16-CODE-4TL', 'XML-ROW-22'],
  examine: (subject) => overLines(subject, subject.transactions, look),
});

function look(line: Line): Finding | null {
  const { transactionFormType: type, transactionTimeliness: timeliness } = line.row;
  if (type !== '4' || timeliness.value === null) return null;
  return fail(
    cellPath(line, 'transactionTimeliness'),
    `A line of form type 4 is marked ${timeliness.value}.`,
    'Leave the timeliness out; a late Form 4 shows by its dates.',
  );
}
