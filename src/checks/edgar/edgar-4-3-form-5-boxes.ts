import { spec4_3 } from '../../law/authorities/edgar.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { defineRule, type Finding, FORM_5, fail, found, inapplicable } from '../rule.ts';

const REMEDY = 'Leave the box to EDGAR, and correct the form types of the lines.';

export const edgar43Form5Boxes = defineRule({
  id: 'edgar-4-3-form-5-boxes',
  says: 'The boxes of Form 5 for Form 3 holdings and Form 4 transactions must follow from its lines',
  authority: [spec4_3],
  appliesTo: FORM_5,
  consequence: 'deficient',
  concerns: ['form3HoldingsReported', 'form4TransactionsReported', 'transactionFormType'],
  reference: ['S16-F5-FLAGS', 'XML-ROW-18'],
  examine: (subject) => {
    const { form3HoldingsReported, form4TransactionsReported } = subject.document;
    if (form3HoldingsReported === null && form4TransactionsReported === null) return inapplicable();
    const findings: Finding[] = [];
    const holdings = subject.holdings.some((line) => line.row.transactionFormType === '3');
    if (form3HoldingsReported !== null && form3HoldingsReported !== holdings) {
      findings.push(
        fail(
          fieldPath('form3HoldingsReported'),
          `The box is ${form3HoldingsReported}, and ${holdings ? 'a' : 'no'} holding is of form type 3.`,
          REMEDY,
        ),
      );
    }
    const transactions = subject.transactions.some((line) => line.row.transactionFormType === '4');
    if (form4TransactionsReported !== null && form4TransactionsReported !== transactions) {
      findings.push(
        fail(
          fieldPath('form4TransactionsReported'),
          `The box is ${form4TransactionsReported}, and ${transactions ? 'a' : 'no'} transaction is of form type 4.`,
          REMEDY,
        ),
      );
    }
    return found(findings);
  },
});
