import { date } from '../../base/calendarDate.ts';
import { spec3_5 } from '../../law/authorities/edgar.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { ALL_FORMS, defineRule, type Finding, found, inapplicable, review } from '../rule.ts';

export const edgar33NonUsFlag = defineRule({
  id: 'edgar-3-3-non-us-flag',
  says: 'An address must say whether it is foreign',
  authority: [spec3_5],
  inForce: { from: date('2026-03-18') },
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['nonUSAddressFlag'],
  reference: ['XML-ROW-13'],
  examine: (subject) => {
    if (!subject.schemaEra.foreignFields) return inapplicable();
    const owners = subject.document.reportingOwners;
    const findings: Finding[] = [];
    for (let i = 0; i < owners.length; i++) {
      const address = owners[i]?.address;
      if (address === undefined || address.nonUSAddressFlag !== null) continue;
      if (
        !address.street1 &&
        !address.street2 &&
        !address.city &&
        !address.state &&
        !address.zipCode &&
        !address.country
      )
        continue;
      // The specification requires the flag with an address, the schema does not.
      findings.push(
        review(
          fieldPath('reportingOwners', i, 'address', 'nonUSAddressFlag'),
          'The address does not say whether it is foreign.',
          'Give false for the United States, true for abroad.',
        ),
      );
    }
    return found(findings);
  },
});
