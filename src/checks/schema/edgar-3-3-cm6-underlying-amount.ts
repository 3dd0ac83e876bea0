import { spec3_3, xmlSchema } from '../../law/authorities/edgar.ts';
import { isEmpty } from '../../model/footnoted.ts';
import { overLines } from '../overLines.ts';
import { ALL_FORMS, defineRule, type Finding, fail } from '../rule.ts';
import { cellPath, type Line, type Subject } from '../subject.ts';

export const edgar33Cm6UnderlyingAmount = defineRule({
  id: 'edgar-3-3-cm6-underlying-amount',
  says: 'A derivative must give the number of underlying securities or their value, and not both',
  authority: [spec3_3, xmlSchema],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['underlyingSecurityShares', 'underlyingSecurityValue'],
  reference: ['XML-ROW-19'],
  examine: (subject) => overLines(subject, subject.lines, look),
});

function look(line: Line, subject: Subject): Finding | null {
  if (line.table !== 'derivativeTable') return null;
  const shares = !isEmpty(line.row.underlyingSecurityShares);
  const value = !isEmpty(line.row.underlyingSecurityValue);
  if (shares !== value) return null;
  if (shares)
    return fail(
      cellPath(line, 'underlyingSecurityValue'),
      'The line gives a number of underlying securities and their value.',
      'Keep one of the two.',
    );
  const at = cellPath(line, 'underlyingSecurityShares');
  if (subject.spelledAt(at) !== null || subject.spelledAt(cellPath(line, 'underlyingSecurityValue')) !== null)
    return null;
  return fail(
    at,
    'The line gives neither a number of underlying securities nor their value.',
    'Give one of the two, or a footnote in its place.',
  );
}
