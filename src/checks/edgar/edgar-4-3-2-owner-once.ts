import { spec4_3_2, spec5 } from '../../law/authorities/edgar.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { ALL_FORMS, defineRule, type Finding, fail, found, inapplicable } from '../rule.ts';

export const edgar432OwnerOnce = defineRule({
  id: 'edgar-4-3-2-owner-once',
  says: 'A reporting owner must stand in a document once',
  authority: [spec4_3_2, spec5],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['reportingOwners/cik'],
  reference: ['XML-ROW-10'],
  examine: ({ document }) => {
    const owners = document.reportingOwners;
    if (owners.length < 2) return inapplicable();
    const seen = new Set<string>();
    const findings: Finding[] = [];
    for (let i = 0; i < owners.length; i++) {
      const cik = owners[i]?.cik?.padStart(10, '0');
      if (cik === undefined) continue;
      if (seen.has(cik))
        findings.push(
          fail(
            fieldPath('reportingOwners', i, 'cik'),
            `The owner ${owners[i]?.cik} stands above already.`,
            'Remove the repetition.',
          ),
        );
      seen.add(cik);
    }
    return found(findings);
  },
});
