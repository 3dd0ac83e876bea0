import { rule16a3g2to4, section16a2C } from '../../law/authorities/deadlines.ts';
import { release34_46421, rule16a3g1 } from '../../law/authorities/section16.ts';
import { formOfReport } from '../../law/codes/transactionCodes.ts';
import { form4LineDue, isSurelyInTime, lateFinding } from '../lateness.ts';
import { defineRule, type Finding, found, inapplicable, review } from '../rule.ts';
import { cellPath, type Line } from '../subject.ts';

export const form4DueRule = defineRule({
  id: '16a-3-g-form4-due',
  says: 'A transaction must be reported on Form 4 by the end of the second business day after its execution, or after its deemed execution; before 29 August 2002, by the tenth day of the next month',
  authority: [section16a2C, rule16a3g1, rule16a3g2to4, release34_46421],
  appliesTo: ['4'],
  consequence: 'late',
  concerns: ['transactionDate', 'deemedExecutionDate', 'transactionFormType'],
  reference: ['S16-DUE-F4', 'S16-DUE-F4-DEEM', 'S16-DUE-GIFT', 'S16-LATE-4'],
  notModelled:
    'A deemed execution date is taken as given, up to the third business day after the trade. Transactions after leaving office that need no report.',
  examine(subject) {
    const filedOn = subject.filedOn;
    if (filedOn === null) return inapplicable();
    let dated = false;
    const findings: Finding[] = [];
    for (const line of subject.transactions) {
      const on = line.row.transactionDate.value;
      if (on === null || !belongsOnForm4(line)) continue;
      dated = true;
      // Most reports are in time by days; only the others need the calendar.
      if (isSurelyInTime(on, filedOn)) continue;
      const due = form4LineDue(line);
      if (due === null) continue;
      const what = `The transaction of ${line.row.transactionDate.value}`;
      const late = lateFinding(cellPath(line, 'transactionDate'), what, filedOn, due);
      if (late !== null) findings.push(isCertain(line) ? late : review(late.at, late.message, NOT_CERTAIN));
    }
    return dated ? found(findings) : inapplicable();
  },
});

const NOT_CERTAIN =
  'By its code the transaction may belong on a Form 5 or need no report; a small acquisition’s days run from the one that ended the deferral. Then it is not late.';

/** Marked for Form 4, or of a kind that the law sends there however it is marked, as gifts made since 27 February 2023. */
function belongsOnForm4(line: Line): boolean {
  return line.row.transactionFormType !== '5' || isCertain(line);
}

/** The code belongs on Form 4; where the line is marked otherwise, by a text that was read. */
function isCertain({ row }: Line): boolean {
  const { transactionCode, transactionAcquiredDisposedCode, transactionDate, transactionFormType } = row;
  if (transactionCode === null || transactionDate.value === null) return false;
  const report = formOfReport(transactionCode, transactionAcquiredDisposedCode.value, transactionDate.value);
  if (report?.form !== '4') return false;
  return transactionFormType !== '5' || report.confidence === 'A' || report.confidence === 'B';
}
