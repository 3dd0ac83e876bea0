import { spec3_2, spec5 } from '../../law/authorities/edgar.ts';
import { readerFaults } from '../readerFaults.ts';
import { ALL_FORMS, defineRule } from '../rule.ts';

const CODES = [
  'XML_NOT_WELL_FORMED',
  'XML_TAG_MISMATCH',
  'XML_CUT_SHORT',
  'XML_ENTITY',
  'XML_CHARACTER',
  'XML_TEXT_AFTER_END',
  'XML_DOCTYPE',
  'XML_TOO_DEEP',
];
const REMEDY = 'Write & as &amp;, < as &lt;, > as &gt;, and close every element that is opened.';

export const edgar32WellFormed = defineRule({
  id: 'edgar-3-2-well-formed',
  says: 'A document must be well-formed XML, with &, <, > and " written as references',
  authority: [spec3_2, spec5],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['extras'],
  reference: ['XML-ROW-4'],
  examine: (subject) => readerFaults(subject, CODES, REMEDY),
});
