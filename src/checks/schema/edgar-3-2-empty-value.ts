import { spec3_2, spec5, xmlSchema } from '../../law/authorities/edgar.ts';
import { readerFaults } from '../readerFaults.ts';
import { ALL_FORMS, defineRule } from '../rule.ts';

const CODES = ['XML_EMPTY_VALUE'];
const REMEDY = 'Leave the element out where it is optional; else give its value.';

export const edgar32EmptyValue = defineRule({
  id: 'edgar-3-2-empty-value',
  says: 'A date, number or box that has no value must be left out, not be left empty',
  authority: [spec3_2, spec5, xmlSchema],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['deemedExecutionDate', 'dateOfOriginalSubmission', 'notSubjectToSection16'],
  reference: ['XML-ROW-6'],
  examine: (subject) => readerFaults(subject, CODES, REMEDY),
});
