import { practiceOfFilers, rule16b3c } from '../../law/authorities/section16.ts';
import { examineLines, type LineOutcome } from '../examineLines.ts';
import { defineRule, FORMS_4_AND_5, inapplicable, pass, review } from '../rule.ts';
import { cellPath, type Line, type Subject } from '../subject.ts';
import { EMPLOYEE_PURCHASE_PLAN, mentions } from '../words.ts';

export const purchasePlan = defineRule({
  id: '16b-3-c-purchase-plan',
  says: 'Shares bought under a tax-qualified employee purchase plan are exempt from reporting and must not be reported as a market purchase (P)',
  authority: [rule16b3c, practiceOfFilers],
  appliesTo: FORMS_4_AND_5,
  consequence: 'deficient',
  concerns: ['transactionCode', 'footnotes'],
  reference: ['S16-CODE-ESPP', 'S16-EX-3C'],
  notModelled: 'The plan is noticed by its name in a footnote of the line; whether it qualifies is not known.',
  examine(subject) {
    const purchases = subject.withCode('P');
    if (purchases.length === 0) return inapplicable();
    if (!mentions(subject.prose, EMPLOYEE_PURCHASE_PLAN)) return pass();
    return examineLines(subject, purchases, examineLine);
  },
});

function examineLine(line: Line, subject: Subject): LineOutcome {
  if (!mentions(subject.notesOf(line), EMPLOYEE_PURCHASE_PLAN)) return 'pass';
  return review(
    cellPath(line, 'transactionCode'),
    'The line is coded as a purchase (P), and its footnote names an employee stock purchase plan.',
    'If the shares were bought under a qualified plan, leave the line out and add them to the next total with a footnote; or report by choice with code A or J.',
  );
}
