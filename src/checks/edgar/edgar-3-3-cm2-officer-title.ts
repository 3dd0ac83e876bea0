import { spec3_3, spec5 } from '../../law/authorities/edgar.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { ALL_FORMS, defineRule, type Finding, fail, inapplicable, pass } from '../rule.ts';

export const edgar33Cm2OfficerTitle = defineRule({
  id: 'edgar-3-3-cm2-officer-title',
  says: 'An officer must give the title of the office',
  authority: [spec3_3, spec5],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['officerTitle', 'isOfficer'],
  reference: ['XML-ROW-11'],
  examine: ({ document }) => {
    const owners = document.reportingOwners;
    if (!owners.some((owner) => owner.relationship.isOfficer === true)) return inapplicable();
    let findings: Finding[] | null = null;
    for (let i = 0; i < owners.length; i++) {
      const relationship = owners[i]?.relationship;
      if (
        relationship === undefined ||
        relationship.isOfficer !== true ||
        (relationship.officerTitle ?? '').trim() !== ''
      )
        continue;
      findings = [
        ...(findings ?? []),
        fail(
          fieldPath('reportingOwners', i, 'relationship', 'officerTitle'),
          'The officer’s title is missing.',
          'Give the title in at most 30 characters; a longer one goes into the remarks.',
        ),
      ];
    }
    return findings ?? pass();
  },
});
