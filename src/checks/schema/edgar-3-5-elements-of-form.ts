import { spec3_5, xmlSchema } from '../../law/authorities/edgar.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { formNumber } from '../../model/onTheForm.ts';
import { ALL_FORMS, defineRule, type Finding, fail, pass } from '../rule.ts';

const ELEMENTS = [
  ['noSecuritiesOwned', '3'],
  ['notSubjectToSection16', '45'],
  ['form3HoldingsReported', '5'],
  ['form4TransactionsReported', '5'],
] as const;

export const edgar35ElementsOfForm = defineRule({
  id: 'edgar-3-5-elements-of-form',
  says: 'A document must hold no element that only another form has',
  authority: [spec3_5, xmlSchema],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['noSecuritiesOwned', 'notSubjectToSection16', 'form3HoldingsReported', 'form4TransactionsReported'],
  reference: ['XML-ROW-1'],
  examine: ({ document }) => {
    const form = formNumber(document);
    let findings: Finding[] | null = null;
    for (const [field, forms] of ELEMENTS) {
      if (document[field] === null || (form !== null && forms.includes(form))) continue;
      const message = `Form ${form} has no ${field}.`;
      findings = [...(findings ?? []), fail(fieldPath(field), message, 'Leave the element out.')];
    }
    return findings ?? pass();
  },
});
