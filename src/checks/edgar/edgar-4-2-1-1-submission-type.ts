import { spec4_2_1_1, spec4_3 } from '../../law/authorities/edgar.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { readerFaults } from '../readerFaults.ts';
import { ALL_FORMS, defineRule, fail, inapplicable, pass } from '../rule.ts';

const CODES = ['EDGAR_PRIMARY_TYPE_DIFFERS'];
const REMEDY = 'Give submission and document the same type.';

export const edgar4211SubmissionType = defineRule({
  id: 'edgar-4-2-1-1-submission-type',
  says: 'The document’s type must be the submission’s type',
  authority: [spec4_2_1_1, spec4_3],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['documentType'],
  reference: ['XML-ROW-8'],
  examine: (subject) => {
    // The reader of submission files compares the types of a submission that is yet to be sent.
    const differs = readerFaults(subject, CODES, REMEDY);
    if (typeof differs !== 'string') return differs;
    const { document, context } = subject;
    const submitted = context.filing?.submissionType ?? null;
    if (submitted === null) return inapplicable();
    if (submitted === document.documentType) return pass();
    return [
      fail(
        fieldPath('documentType'),
        `The document is a Form ${document.documentType}, the submission a ${submitted}.`,
        REMEDY,
      ),
    ];
  },
});
