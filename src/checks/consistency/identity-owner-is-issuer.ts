import { houseConvention } from '../../law/authorities/section16.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { ALL_FORMS, defineRule, type Finding, found, inapplicable, review } from '../rule.ts';

export const identityOwnerIsIssuer = defineRule({
  id: 'identity-owner-is-issuer',
  says: 'The reporting person should not be the issuer itself: their CIKs should differ',
  authority: [houseConvention],
  appliesTo: ALL_FORMS,
  consequence: 'deficient',
  concerns: ['issuer', 'reportingOwners', 'cik'],
  reference: ['S16-ID-CIK'],
  examine({ document }) {
    const issuer = document.issuer.cik;
    if (issuer === null || document.reportingOwners.length === 0) return inapplicable();
    const findings: Finding[] = [];
    document.reportingOwners.forEach(({ cik }, i) => {
      if (
        cik === null ||
        (cik !== issuer && (cik.length === issuer.length || significant(cik) !== significant(issuer)))
      )
        return;
      const at = fieldPath('reportingOwners', i, 'cik');
      findings.push(review(at, `${cik} is the CIK of the issuer too.`, 'State the CIK of the person who reports.'));
    });
    return found(findings);
  },
});

/** CIKs are written with and without leading zeros. */
function significant(cik: string): string {
  return cik.replace(/^0+/, '');
}
