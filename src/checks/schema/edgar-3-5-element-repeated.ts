import { spec3_5, xmlSchema } from '../../law/authorities/edgar.ts';
import { readerFaults } from '../readerFaults.ts';
import { ALL_FORMS, defineRule } from '../rule.ts';

const CODES = ['XML_ELEMENT_REPEATED'];
const REMEDY = 'Keep the one that is right.';

export const edgar35ElementRepeated = defineRule({
  id: 'edgar-3-5-element-repeated',
  says: 'An element that stands once must not stand twice',
  authority: [spec3_5, xmlSchema],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['remarks', 'periodOfReport'],
  reference: ['XML-ROW-1'],
  examine: (subject) => readerFaults(subject, CODES, REMEDY),
});
