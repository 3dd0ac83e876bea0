import { spec1_2, spec3_5, xmlSchema } from '../../law/authorities/edgar.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { formNumber } from '../../model/onTheForm.ts';
import { defineRule, FORMS_4_AND_5, fail, pass, review } from '../rule.ts';

export const edgar35Aff10b5one = defineRule({
  id: 'edgar-3-5-aff10b5one',
  says: 'A Form 4 or 5 that EDGAR receives on or after 20 March 2023 must state the Rule 10b5-1(c) box; an earlier one cannot',
  authority: [spec1_2, spec3_5, xmlSchema],
  appliesTo: FORMS_4_AND_5,
  consequence: 'suspended',
  concerns: ['aff10b5One'],
  reference: ['S16-10B5-BOX'],
  examine: (subject) => {
    const at = fieldPath('aff10b5One');
    const form = formNumber(subject.document);
    const stated = subject.document.aff10b5One !== null || subject.spelledAt(at) !== null;
    const required = form !== null && subject.schemaEra.aff10b5OneOn.includes(form);
    if (stated === required) return pass();
    if (required)
      return [
        fail(
          at,
          'The box is neither true nor false.',
          'Set it to true if a transaction was made under a plan meant to meet Rule 10b5-1(c), else to false.',
        ),
      ];
    // The day of a signature only suggests which schema EDGAR used; the document may have been filed later.
    const finding = subject.eraIsKnown ? fail : review;
    return [
      finding(
        at,
        'The schema of the document’s day does not have the box.',
        'Leave the element out of a document of that time.',
      ),
    ];
  },
});
