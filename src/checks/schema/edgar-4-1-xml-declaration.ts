import { spec4_1 } from '../../law/authorities/edgar.ts';
import { readerFaults } from '../readerFaults.ts';
import { ALL_FORMS, defineRule } from '../rule.ts';

const CODES = ['XML_VERSION', 'XML_DECLARATION'];
const REMEDY = 'Begin the file with <?xml version="1.0"?>, or with the document itself.';

export const edgar41XmlDeclaration = defineRule({
  id: 'edgar-4-1-xml-declaration',
  says: 'The XML declaration, if there, must come first and say version 1.0',
  authority: [spec4_1],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['documentType'],
  reference: ['XML-ROW-2'],
  examine: (subject) => readerFaults(subject, CODES, REMEDY),
});
