import { houseConvention } from '../../law/authorities/section16.ts';
import { ALL_FORMS, defineRule, type Finding, found, inapplicable, review } from '../rule.ts';
import { cellPath } from '../subject.ts';

export const dateDerivativeOrder = defineRule({
  id: 'date-derivative-order',
  says: 'A derivative should be exercisable before it expires, and should not be granted or bought on or after the day it expires',
  authority: [houseConvention],
  appliesTo: ALL_FORMS,
  consequence: 'deficient',
  concerns: ['exerciseDate', 'expirationDate', 'transactionDate'],
  reference: ['S16-DT-DER'],
  notModelled: 'Dates that are stated in footnotes.',
  examine({ document }) {
    const findings: Finding[] = [];
    let dated = false;
    document.derivativeTable.forEach((row, index) => {
      const expires = row.expirationDate.value;
      if (expires === null) return;
      dated = true;
      const at = cellPath({ table: 'derivativeTable', index }, 'expirationDate');
      const exercisable = row.exerciseDate.value;
      if (exercisable !== null && expires < exercisable) {
        findings.push(review(at, `It expires on ${expires} and is exercisable from ${exercisable}.`, REMEDY));
      }
      const on = row.transactionDate.value;
      const granted = row.transactionCode === 'A' || row.transactionCode === 'P';
      const acquired = granted && row.transactionAcquiredDisposedCode.value === 'A';
      // Units that are settled on the day of their grant have that day in all three cells.
      const settledAtOnce = expires === on && exercisable === on;
      if (acquired && on !== null && expires <= on && !settledAtOnce) {
        findings.push(review(at, `It is acquired on ${on} and expires on ${expires}.`, REMEDY));
      }
    });
    return dated ? found(findings) : inapplicable();
  },
});

const REMEDY = 'Correct the dates, or leave them empty and say in a footnote what applies.';
