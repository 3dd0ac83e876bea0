import { edgarPractice } from '../../law/authorities/edgar.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { ALL_FORMS, defineRule, type Finding, found, inapplicable, review } from '../rule.ts';

const REMEDY = 'Look whether the document belongs to this submission.';

/** EDGAR writes the header from the document, so a difference means that one of the two is damaged or stands in the wrong place. */
export const edgar431HeaderAgrees = defineRule({
  id: 'edgar-4-3-1-header-agrees',
  says: 'The header of a submission should name the period, the issuer and the owners of the document in it',
  authority: [edgarPractice],
  appliesTo: ALL_FORMS,
  consequence: 'advice',
  concerns: ['periodOfReport', 'issuer/cik', 'reportingOwners/cik'],
  examine: ({ document, context }) => {
    const filing = context.filing;
    if (filing === null) return inapplicable();
    const findings: Finding[] = [];
    if (
      filing.periodOfReport !== null &&
      document.periodOfReport !== null &&
      filing.periodOfReport !== document.periodOfReport
    ) {
      findings.push(
        review(
          fieldPath('periodOfReport'),
          `The document says ${document.periodOfReport}, the header ${filing.periodOfReport}.`,
          REMEDY,
        ),
      );
    }
    const issuer = filing.filers.find((filer) => filer.role === 'ISSUER')?.cik ?? null;
    if (issuer !== null && document.issuer.cik !== null && !sameCik(issuer, document.issuer.cik)) {
      findings.push(
        review(fieldPath('issuer', 'cik'), `The document says ${document.issuer.cik}, the header ${issuer}.`, REMEDY),
      );
    }
    const owners = filing.filers.filter((filer) => filer.role === 'REPORTING-OWNER');
    for (let i = 0; i < document.reportingOwners.length && owners.length > 0; i++) {
      const cik = document.reportingOwners[i]?.cik ?? null;
      if (cik === null || owners.some((owner) => owner.cik !== null && sameCik(owner.cik, cik))) continue;
      findings.push(
        review(fieldPath('reportingOwners', i, 'cik'), `The header names no reporting owner ${cik}.`, REMEDY),
      );
    }
    return found(findings);
  },
});

function sameCik(a: string, b: string): boolean {
  return a.padStart(10, '0') === b.padStart(10, '0');
}
