import { spec2_1, xmlSchema } from '../../law/authorities/edgar.ts';
import { readerFaults } from '../readerFaults.ts';
import { ALL_FORMS, defineRule } from '../rule.ts';

const CODES = ['XML_NAMESPACE'];
const REMEDY = 'Remove the xmlns attribute.';

export const edgar21Namespace = defineRule({
  id: 'edgar-2-1-namespace',
  says: 'An ownership document must be in no namespace',
  authority: [spec2_1, xmlSchema],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['documentType'],
  reference: ['XML-ROW-1'],
  examine: (subject) => readerFaults(subject, CODES, REMEDY),
});
