import { spec3_3, spec5 } from '../../law/authorities/edgar.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { ALL_FORMS, defineRule, type Finding, fail, inapplicable, pass } from '../rule.ts';

export const edgar33Cm1Relationship = defineRule({
  id: 'edgar-3-3-cm1-relationship',
  says: 'Every reporting owner must be director, officer, ten per cent owner or other',
  authority: [spec3_3, spec5],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['isDirector', 'isOfficer', 'isTenPercentOwner', 'isOther', 'relationship'],
  reference: ['XML-ROW-11'],
  examine: ({ document }) => {
    const owners = document.reportingOwners;
    if (owners.length === 0) return inapplicable();
    let findings: Finding[] | null = null;
    for (let i = 0; i < owners.length; i++) {
      const relationship = owners[i]?.relationship;
      if (
        relationship === undefined ||
        relationship.isDirector === true ||
        relationship.isOfficer === true ||
        relationship.isTenPercentOwner === true ||
        relationship.isOther === true
      )
        continue;
      findings = [
        ...(findings ?? []),
        fail(
          fieldPath('reportingOwners', i, 'relationship'),
          'No relationship to the issuer is marked.',
          'Mark at least one.',
        ),
      ];
    }
    return findings ?? pass();
  },
});
