import { fieldPath, toXPath } from '../../model/fieldPath.ts';
import type { Filer, FilingFacts } from '../../model/filingFacts.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';
import type { Problem, SourceMap } from '../../model/problem.ts';

/**
 * Where the header of a submission and the ownership document inside it state different things. Either may be the wrong one,
 * so each difference is a `review` problem at the document's value and names both.
 */
export function headerDifferences(
  facts: FilingFacts,
  document: OwnershipDocument,
  source: SourceMap | null,
): Problem[] {
  const problems: Problem[] = [];
  const differs = (code: string, steps: readonly (string | number)[], message: string): void => {
    const path = fieldPath(...steps);
    const at = source?.at(path)?.position ?? null;
    problems.push({ code, severity: 'review', path: toXPath(path, document), message, at });
  };
  if (
    facts.submissionType !== null &&
    document.documentType !== null &&
    facts.submissionType !== document.documentType
  ) {
    const message = `The header says Form ${facts.submissionType}, the document Form ${document.documentType}.`;
    differs('SUBMISSION_FORM_TYPE_DIFFERS', ['documentType'], message);
  }
  if (
    facts.periodOfReport !== null &&
    document.periodOfReport !== null &&
    facts.periodOfReport !== document.periodOfReport
  ) {
    const message = `The header says the period of report ${facts.periodOfReport}, the document ${document.periodOfReport}.`;
    differs('SUBMISSION_PERIOD_DIFFERS', ['periodOfReport'], message);
  }
  const issuers = ciks(facts, ['ISSUER', 'SUBJECT-COMPANY']);
  const issuer = document.issuer.cik;
  if (issuers.length > 0 && issuer !== null && !issuers.some((cik) => sameCik(cik, issuer))) {
    const message = `The header says that the issuer’s CIK is ${issuers.join(' or ')}, the document ${issuer}.`;
    differs('SUBMISSION_ISSUER_DIFFERS', ['issuer', 'cik'], message);
  }
  const owners = ciks(facts, ['REPORTING-OWNER']);
  if (owners.length > 0) {
    document.reportingOwners.forEach(({ cik }, i) => {
      if (cik === null || owners.some((owner) => sameCik(owner, cik))) return;
      const message = `The document has the reporting owner with CIK ${cik}, whom the header does not name (${owners.join(', ')}).`;
      differs('SUBMISSION_OWNER_DIFFERS', ['reportingOwners', i, 'cik'], message);
    });
    const inDocument = document.reportingOwners.flatMap(({ cik }) => (cik === null ? [] : [cik]));
    for (const owner of owners) {
      if (inDocument.length === 0 || inDocument.some((cik) => sameCik(owner, cik))) continue;
      const message = `The header names the reporting owner with CIK ${owner}, who is not in the document.`;
      differs('SUBMISSION_OWNER_DIFFERS', ['reportingOwners'], message);
    }
  }
  return problems;
}

function ciks(facts: FilingFacts, roles: readonly Filer['role'][]): string[] {
  return facts.filers.flatMap(({ role, cik }) => (cik !== null && roles.includes(role) ? [cik] : []));
}

/** CIKs are numbers of up to ten digits, written with or without leading zeros. */
function sameCik(a: string, b: string): boolean {
  return a.replace(/^0+/, '') === b.replace(/^0+/, '');
}
