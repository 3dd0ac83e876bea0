import { spec5 } from '../../law/authorities/edgar.ts';
import { readerFaults } from '../readerFaults.ts';
import { ALL_FORMS, defineRule } from '../rule.ts';

const CODES = ['XML_PROCESSING_INSTRUCTION'];
const REMEDY = 'Delete the line that begins with <?, except the XML declaration.';

export const edgar5ProcessingInstruction = defineRule({
  id: 'edgar-5-processing-instruction',
  says: 'A document must hold no processing instruction and name no stylesheet',
  authority: [spec5],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['extras'],
  reference: ['S16-XML-SEQ', 'XML-ROW-1'],
  examine: (subject) => readerFaults(subject, CODES, REMEDY),
});
