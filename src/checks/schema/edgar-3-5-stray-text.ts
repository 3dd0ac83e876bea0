import { spec3_5, xmlSchema } from '../../law/authorities/edgar.ts';
import { readerFaults } from '../readerFaults.ts';
import { ALL_FORMS, defineRule } from '../rule.ts';

const CODES = ['XML_STRAY_TEXT'];
const REMEDY = 'Delete the text, or move it to a footnote or the remarks.';

export const edgar35StrayText = defineRule({
  id: 'edgar-3-5-stray-text',
  says: 'Text must stand only in elements that hold a value',
  authority: [spec3_5, xmlSchema],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['extras'],
  reference: ['XML-ROW-1'],
  examine: (subject) => readerFaults(subject, CODES, REMEDY),
});
