import { edgarPractice } from '../../law/authorities/edgar.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { ALL_FORMS, defineRule, type Finding, found, inapplicable, review } from '../rule.ts';

export const edgar432PartOfAddress = defineRule({
  id: 'edgar-4-3-2-part-of-address',
  says: 'A filer should give the whole address or none: with any part of it EDGAR does not fill in the rest',
  authority: [edgarPractice],
  appliesTo: ALL_FORMS,
  consequence: 'advice',
  concerns: ['street1', 'city', 'state', 'zipCode', 'country'],
  reference: ['XML-ROW-12'],
  examine: (subject) => {
    if (!subject.isFilersDocument) return inapplicable();
    const owners = subject.document.reportingOwners;
    const findings: Finding[] = [];
    for (let i = 0; i < owners.length; i++) {
      const address = owners[i]?.address;
      if (address === undefined) continue;
      const { street1, street2, city, state, zipCode, country } = address;
      if (!street1 && !street2 && !city && !state && !zipCode) continue;
      const missing = [
        !street1 && !street2 && 'street',
        !city && 'city',
        !state && !country && 'state or country',
      ].filter((part) => part !== false);
      if (missing.length > 0)
        findings.push(
          review(
            fieldPath('reportingOwners', i, 'address'),
            `The address has no ${missing.join(', no ')}.`,
            'Complete the address, or leave all of it out for EDGAR’s own.',
          ),
        );
    }
    return found(findings);
  },
});
