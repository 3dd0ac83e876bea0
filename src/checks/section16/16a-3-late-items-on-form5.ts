import { rule16a3f1Due } from '../../law/authorities/deadlines.ts';
import { specFormTypes } from '../../law/authorities/section16.ts';
import { form4LineDue } from '../lateness.ts';
import { defineRule, type Finding, FORM_5, fail, found, inapplicable, review } from '../rule.ts';
import { cellPath, type Line } from '../subject.ts';

export const lateItemsOnForm5 = defineRule({
  id: '16a-3-late-items-on-form5',
  says: 'A Form 5 line that is marked as a Form 4 transaction, or late, reports what must have been reported before: it counts as late however soon the Form 5 is filed',
  authority: [specFormTypes, rule16a3f1Due],
  appliesTo: FORM_5,
  consequence: 'late',
  concerns: ['transactionFormType', 'transactionTimeliness', 'transactionDate'],
  reference: ['S16-F5-TYPE4', 'S16-LATE-4', 'S16-LATE-5'],
  notModelled: 'For which year the issuer counts it, and whether it was reported before all the same.',
  examine(subject) {
    const marked = subject.transactions.filter(
      ({ row }) => row.transactionFormType === '4' || row.transactionTimeliness.value === 'L',
    );
    if (marked.length > 0) return found(marked.map((line) => judge(line, subject.filedOn)));
    return subject.transactions.length > 0 ? found([]) : inapplicable();
  },
});

const REMEDY = 'Nothing to correct in the report. The issuer counts the transaction under Item 405 of Regulation S-K.';

function judge(line: Line, filedOn: string | null): Finding {
  const { row } = line;
  const on = row.transactionDate.value ?? '?';
  if (row.transactionFormType !== '4') {
    return fail(
      cellPath(line, 'transactionTimeliness'),
      `The transaction of ${on} was due on an earlier Form 5.`,
      REMEDY,
    );
  }
  const at = cellPath(line, 'transactionFormType');
  const due = form4LineDue(line)?.due ?? null;
  if (due === null) return fail(at, `The transaction of ${on} was due on a Form 4.`, REMEDY);
  if (filedOn !== null && filedOn <= due) {
    const message = `The transaction of ${on} is marked as a late Form 4 item, but it is not due before ${due}.`;
    return review(at, message, 'Report it on a Form 4, which is still in time.');
  }
  return fail(at, `The transaction of ${on} was due on Form 4 by ${due}.`, REMEDY);
}
