import { spec3_3, xmlSchema } from '../../law/authorities/edgar.ts';
import { isEmpty } from '../../model/footnoted.ts';
import { missingCell } from '../mandatory.ts';
import { overLines } from '../overLines.ts';
import { defineRule, type Finding, FORMS_4_AND_5, fail } from '../rule.ts';
import { cellPath, type Line, type Subject } from '../subject.ts';

export const edgar33Cm4SharesOrValue = defineRule({
  id: 'edgar-3-3-cm4-shares-or-value',
  says: 'A derivative transaction must give a number of derivatives or a total value, and not both',
  authority: [spec3_3, xmlSchema],
  appliesTo: FORMS_4_AND_5,
  consequence: 'suspended',
  concerns: ['transactionShares', 'transactionTotalValue'],
  reference: ['XML-ROW-19'],
  examine: (subject) => overLines(subject, subject.transactions, look),
});

function look(line: Line, subject: Subject): Finding | null {
  if (line.table !== 'derivativeTable') return null;
  const { transactionShares: shares, transactionTotalValue: value } = line.row;
  if (shares.value === null && value.value === null) {
    return missingCell(
      subject,
      line,
      'transactionShares',
      'number of derivatives and no total value',
      'Give one of the two.',
    );
  }
  if (isEmpty(shares) || isEmpty(value)) return null;
  return fail(
    cellPath(line, 'transactionTotalValue'),
    'The line gives a number of derivatives and a total value.',
    'Keep one of the two.',
  );
}
