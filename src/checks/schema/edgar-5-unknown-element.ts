import { spec5, xmlSchema } from '../../law/authorities/edgar.ts';
import { readerFaults } from '../readerFaults.ts';
import { ALL_FORMS, defineRule } from '../rule.ts';

const CODES = ['XML_UNKNOWN_ELEMENT', 'XML_UNKNOWN_ATTRIBUTE'];
const REMEDY = 'Correct the name, or move what it says to a footnote or the remarks.';

export const edgar5UnknownElement = defineRule({
  id: 'edgar-5-unknown-element',
  says: 'A document must hold no element and no attribute that the schema does not have',
  authority: [spec5, xmlSchema],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['extras'],
  reference: ['XML-ROW-1'],
  notModelled:
    'Elements that another form or a later schema has are the matter of the rules on elements of the form, the Rule 10b5-1 box and the foreign elements.',
  examine: (subject) => readerFaults(subject, CODES, REMEDY),
});
