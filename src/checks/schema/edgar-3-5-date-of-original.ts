import { spec3_5, xmlSchema } from '../../law/authorities/edgar.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { isAmendment } from '../../model/onTheForm.ts';
import { ALL_FORMS, defineRule, fail, pass } from '../rule.ts';

export const edgar35DateOfOriginal = defineRule({
  id: 'edgar-3-5-date-of-original',
  says: 'An amendment must give the filing date of the report it amends; another report must give none',
  authority: [spec3_5, xmlSchema],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['dateOfOriginalSubmission'],
  reference: ['XML-ROW-24'],
  notModelled: 'Whether a report of that date is on file: one document does not show it.',
  examine: (subject) => {
    const at = fieldPath('dateOfOriginalSubmission');
    const given = subject.document.dateOfOriginalSubmission;
    if (isAmendment(subject.document)) {
      if (given !== null || subject.spelledAt(at) !== null) return pass();
      return [
        fail(
          at,
          'The amendment does not say when the report it amends was filed.',
          'Give the filing date of that report.',
        ),
      ];
    }
    if (given === null) return pass();
    return [
      fail(
        at,
        `The document is no amendment, yet gives ${given} as the date of an original report.`,
        'Leave the date out, or file the document as an amendment.',
      ),
    ];
  },
});
