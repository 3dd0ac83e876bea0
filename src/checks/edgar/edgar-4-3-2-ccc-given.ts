import { spec4_3_2, spec5 } from '../../law/authorities/edgar.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { ALL_FORMS, defineRule, type Finding, inapplicable, pass, review } from '../rule.ts';

export const edgar432CccGiven = defineRule({
  id: 'edgar-4-3-2-ccc-given',
  says: 'A filer must give every reporting owner’s confirmation code',
  authority: [spec4_3_2, spec5],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['ccc'],
  reference: ['XML-ROW-9'],
  notModelled: 'Whether code and CIK belong together: only EDGAR knows.',
  examine: (subject) => {
    if (!subject.isFilersDocument) return inapplicable();
    const owners = subject.document.reportingOwners;
    let findings: Finding[] | null = null;
    for (let i = 0; i < owners.length; i++) {
      if (owners[i]?.ccc !== null) continue;
      // A draft keeps the codes apart until it is sent, so their absence is no fault of the draft.
      const message = 'The owner’s confirmation code is not in the document.';
      findings = [
        ...(findings ?? []),
        review(
          fieldPath('reportingOwners', i, 'ccc'),
          message,
          'Add the code when the document is sent, and keep it out of every other copy.',
        ),
      ];
    }
    return findings ?? pass();
  },
});
