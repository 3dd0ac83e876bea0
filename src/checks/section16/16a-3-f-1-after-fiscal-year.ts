import { formDate } from '../../base/calendarDate.ts';
import { practiceOfFilers, rule16a3f1 } from '../../law/authorities/section16.ts';
import { examineLines, type LineOutcome } from '../examineLines.ts';
import { defineRule, FORM_5, fail } from '../rule.ts';
import { cellPath, type Line, type Subject } from '../subject.ts';

export const form5AfterFiscalYear = defineRule({
  id: '16a-3-f-1-after-fiscal-year',
  says: 'A Form 5 must not report a transaction after the end of the fiscal year it covers',
  authority: [rule16a3f1, practiceOfFilers],
  appliesTo: FORM_5,
  consequence: 'deficient',
  concerns: ['transactionDate', 'periodOfReport'],
  reference: ['S16-F5-POSTFYE'],
  examine: (subject) => examineLines(subject, subject.transactions, examineLine),
});

function examineLine(line: Line, { document }: Subject): LineOutcome {
  const executedOn = line.row.transactionDate.value;
  const yearEnd = document.periodOfReport;
  if (executedOn === null || yearEnd === null) return 'inapplicable';
  if (executedOn <= yearEnd) return 'pass';
  return fail(
    cellPath(line, 'transactionDate'),
    `The transaction of ${formDate(executedOn)} came after the fiscal year that ended on ${formDate(yearEnd)}.`,
    'Take the line out: report it on Form 4, or on the next year’s Form 5 if it may wait. If the year is a slip of the pen, correct it.',
  );
}
