import { addDays, type CalendarDate } from '../../base/calendarDate.ts';
import { rule16a3f1Due } from '../../law/authorities/deadlines.ts';
import { rule16a3g5 } from '../../law/authorities/section16.ts';
import { formOfReport } from '../../law/codes/transactionCodes.ts';
import { form5Due } from '../../law/dueDates.ts';
import { fiscalYearEndAfter, fiscalYearEndOf, lateFinding, latestFiscalYearEnd } from '../lateness.ts';
import { defineRule, type Finding, found, inapplicable, review } from '../rule.ts';
import { cellPath, type Line, type Subject } from '../subject.ts';

export const earlyForm5ItemDue = defineRule({
  id: '16a-3-g-5-early-form5-item-due',
  says: 'What belongs on a Form 5 may be reported on a Form 4 instead, which must then be filed no later than that Form 5 is due',
  authority: [rule16a3g5, rule16a3f1Due],
  appliesTo: ['4'],
  consequence: 'late',
  concerns: ['transactionDate', 'transactionFormType'],
  reference: ['S16-DUE-F5-EARLY'],
  notModelled:
    'The end of the fiscal year comes from the submission’s header. Without one only what is in time, or late, for every fiscal year is decided.',
  examine(subject) {
    const filedOn = subject.filedOn;
    if (filedOn === null) return inapplicable();
    let decided = false;
    const findings: Finding[] = [];
    for (const line of subject.transactions) {
      if (line.row.transactionFormType !== '5' || line.row.transactionDate.value === null) continue;
      const verdict = examineLine(subject, line, line.row.transactionDate.value, filedOn);
      if (verdict === undefined) continue;
      decided = true;
      if (verdict !== null) findings.push(verdict);
    }
    return decided ? found(findings) : inapplicable();
  },
});

/** A finding, null when in time, undefined when the fiscal year decides and is not known. */
function examineLine(
  subject: Subject,
  line: Line,
  on: CalendarDate,
  filedOn: CalendarDate,
): Finding | null | undefined {
  const { transactionCode, transactionAcquiredDisposedCode } = line.row;
  const belongs = formOfReport(transactionCode ?? '', transactionAcquiredDisposedCode.value, on);
  // Form 4 is where such an item belongs; its own rule judges it.
  if (belongs?.form === '4') return undefined;
  const at = cellPath(line, 'transactionDate');
  const what = `The transaction of ${on}, a Form 5 item,`;
  const monthAndDay = fiscalYearEndOf(subject.context.filing);
  if (monthAndDay !== null) {
    const yearEnd = fiscalYearEndAfter(on, monthAndDay);
    const late = lateFinding(at, what, filedOn, form5Due(yearEnd));
    // In a year of 52 or 53 weeks the days around the recorded end may belong to the next year.
    const nearEnd = addDays(on, WEEK) > yearEnd || fiscalYearEndAfter(addDays(on, -WEEK), monthAndDay) !== yearEnd;
    return late !== null && nearEnd ? review(late.at, late.message, late.remedy) : late;
  }
  const earliest = form5Due(on).due;
  if (earliest !== null && filedOn <= earliest) return null;
  return lateFinding(at, what, filedOn, form5Due(latestFiscalYearEnd(on))) ?? undefined;
}

const WEEK = 7;
