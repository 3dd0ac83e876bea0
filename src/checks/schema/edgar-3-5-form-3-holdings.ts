import { spec3_5, spec4_3_8_1, xmlSchema } from '../../law/authorities/edgar.ts';
import { rowPath } from '../../model/fieldPath.ts';
import { defineRule, FORM_3, fail, pass } from '../rule.ts';

export const edgar35Form3Holdings = defineRule({
  id: 'edgar-3-5-form-3-holdings',
  says: 'A Form 3 must hold no transactions',
  authority: [spec3_5, spec4_3_8_1, xmlSchema],
  appliesTo: FORM_3,
  consequence: 'suspended',
  concerns: ['nonDerivativeTable', 'derivativeTable'],
  reference: ['XML-ROW-14'],
  examine: (subject) => {
    if (subject.transactions.length === 0) return pass();
    return subject.transactions.map((line) =>
      fail(
        rowPath(line.table, line.index),
        'A Form 3 states what is owned, not what was traded.',
        'Report the transaction on a Form 4, or state the line as a holding.',
      ),
    );
  },
});
