import { spec3_5, spec4_3_2, xmlSchema } from '../../law/authorities/edgar.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { ALL_FORMS, defineRule, type Finding, fail, inapplicable, pass } from '../rule.ts';

const CIK = /^[0-9]{1,10}$/;

export const edgar35OwnerCik = defineRule({
  id: 'edgar-3-5-owner-cik',
  says: 'Every reporting owner’s CIK must be given, as one to ten digits',
  authority: [spec3_5, spec4_3_2, xmlSchema],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['reportingOwners/cik'],
  reference: ['XML-ROW-9'],
  notModelled: 'Whether EDGAR knows the CIK and the confirmation code belongs to it.',
  examine: ({ document }) => {
    const owners = document.reportingOwners;
    if (owners.length === 0) return inapplicable();
    let findings: Finding[] | null = null;
    for (let i = 0; i < owners.length; i++) {
      const cik = owners[i]?.cik ?? null;
      if (cik !== null && CIK.test(cik)) continue;
      const message = cik === null ? 'The reporting owner has no CIK.' : `“${cik}” is not one to ten digits.`;
      findings = [
        ...(findings ?? []),
        fail(fieldPath('reportingOwners', i, 'cik'), message, 'Give the owner’s Central Index Key.'),
      ];
    }
    return findings ?? pass();
  },
});
