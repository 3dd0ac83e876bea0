import { spec3_3, spec3_5, xmlSchema } from '../../law/authorities/edgar.ts';
import { isEmpty } from '../../model/footnoted.ts';
import { formNumber } from '../../model/onTheForm.ts';
import { missingCell } from '../mandatory.ts';
import { overLines } from '../overLines.ts';
import { ALL_FORMS, defineRule, type Finding, fail } from '../rule.ts';
import { cellPath, type Line, type Subject } from '../subject.ts';

export const edgar33Cm7OwnedAfter = defineRule({
  id: 'edgar-3-3-cm7-owned-after',
  says: 'A line must give the shares owned or the value owned after it, and not both; a derivative of a Form 3 gives neither',
  authority: [spec3_3, spec3_5, xmlSchema],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['sharesOwnedFollowingTransaction', 'valueOwnedFollowingTransaction'],
  reference: ['XML-ROW-19'],
  examine: (subject) => overLines(subject, subject.lines, look),
});

function look(line: Line, subject: Subject): Finding | null {
  const { sharesOwnedFollowingTransaction: shares, valueOwnedFollowingTransaction: value } = line.row;
  if (line.table === 'derivativeTable' && formNumber(subject.document) === '3') {
    if (isEmpty(shares) && isEmpty(value)) return null;
    const field = isEmpty(shares) ? 'valueOwnedFollowingTransaction' : 'sharesOwnedFollowingTransaction';
    return fail(
      cellPath(line, field),
      'Table II of Form 3 has no such column.',
      'Leave it out; the number goes into column 3.',
    );
  }
  if (shares.value === null && value.value === null) {
    if (subject.spelledAt(cellPath(line, 'valueOwnedFollowingTransaction')) !== null) return null;
    return missingCell(
      subject,
      line,
      'sharesOwnedFollowingTransaction',
      'number or value owned after it',
      'Give the number owned, zero included, or the value where ownership is in value.',
    );
  }
  if (isEmpty(shares) || isEmpty(value)) return null;
  return fail(
    cellPath(line, 'valueOwnedFollowingTransaction'),
    'The line gives shares owned and value owned.',
    'Keep one of the two.',
  );
}
