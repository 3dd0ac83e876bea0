import { spec3_3, spec5 } from '../../law/authorities/edgar.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { ALL_FORMS, defineRule, type Finding, fail, inapplicable, pass } from '../rule.ts';

export const edgar33Cm3OtherText = defineRule({
  id: 'edgar-3-3-cm3-other-text',
  says: 'An owner marked “other” must say what the relationship is',
  authority: [spec3_3, spec5],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['otherText', 'isOther'],
  reference: ['XML-ROW-11'],
  examine: ({ document }) => {
    const owners = document.reportingOwners;
    if (!owners.some((owner) => owner.relationship.isOther === true)) return inapplicable();
    let findings: Finding[] | null = null;
    for (let i = 0; i < owners.length; i++) {
      const relationship = owners[i]?.relationship;
      if (relationship === undefined || relationship.isOther !== true || (relationship.otherText ?? '').trim() !== '')
        continue;
      findings = [
        ...(findings ?? []),
        fail(
          fieldPath('reportingOwners', i, 'relationship', 'otherText'),
          'The other relationship is not described.',
          'Describe it in at most 30 characters; more goes into the remarks.',
        ),
      ];
    }
    return findings ?? pass();
  },
});
