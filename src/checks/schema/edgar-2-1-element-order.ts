import { spec2_1, spec5, xmlSchema } from '../../law/authorities/edgar.ts';
import { readerFaults } from '../readerFaults.ts';
import { ALL_FORMS, defineRule } from '../rule.ts';

const CODES = ['XML_ELEMENT_ORDER'];
const REMEDY = 'Move the element to its place; software that writes the form does so.';

/** Rows of the two kinds may be mixed within a table; everything else has one order. */
export const edgar21ElementOrder = defineRule({
  id: 'edgar-2-1-element-order',
  says: 'Elements must stand in the order of the specification',
  authority: [spec2_1, spec5, xmlSchema],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['documentType', 'periodOfReport', 'securityTitle', 'transactionDate'],
  reference: ['S16-XML-SEQ', 'XML-ROW-1'],
  examine: (subject) => readerFaults(subject, CODES, REMEDY),
});
