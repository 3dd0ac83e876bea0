import { spec3_5, spec3_6, xmlSchema } from '../../law/authorities/edgar.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { ALL_FORMS, defineRule, fail, inapplicable, pass } from '../rule.ts';

export const edgar35DocumentType = defineRule({
  id: 'edgar-3-5-document-type',
  says: 'A document must say which form it is: 3, 3/A, 4, 4/A, 5 or 5/A',
  authority: [spec3_5, spec3_6, xmlSchema],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['documentType'],
  reference: ['XML-ROW-1'],
  withoutType: true,
  examine: ({ document }) => {
    if (document.documentType !== null) return pass();
    if (document.reportingOwners.length === 0 && document.issuer.cik === null) return inapplicable();
    const written = document.spellings.find((spelling) => spelling.path === 'documentType')?.text;
    const message = written === undefined ? 'The document does not say which form it is.' : `“${written}” is no form.`;
    return [fail(fieldPath('documentType'), message, 'Give documentType one of 3, 3/A, 4, 4/A, 5, 5/A.')];
  },
});
