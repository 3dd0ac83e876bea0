import { fieldPath, toXPath } from '../../model/fieldPath.ts';
import type { Filer, FilingFacts } from '../../model/filingFacts.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';
import type { Problem, SourceMap } from '../../model/problem.ts';
import { SUBMISSION_TEXT_PROBLEMS, type SubmissionTextProblemCode } from './problems.ts';

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
  const differs = (code: SubmissionTextProblemCode, steps: readonly (string | number)[], message: string): void => {
    const path = fieldPath(...steps);
    const at = source?.at(path)?.position ?? null;
    problems.push({
      code,
      severity: SUBMISSION_TEXT_PROBLEMS[code].severity,
      path: toXPath(path, document),
      message,
      at,
    });
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
  if (issuers.length > 0 && issuer !== null && !issuers.some((cik) => bareCik(cik) === bareCik(issuer))) {
    const message = `The header says that the issuer’s CIK is ${issuers.join(' or ')}, the document ${issuer}.`;
    differs('SUBMISSION_ISSUER_DIFFERS', ['issuer', 'cik'], message);
  }
  const owners = ciks(facts, ['REPORTING-OWNER']);
  const inHeader = new Set(owners.map(bareCik));
  const inDocument = new Set(document.reportingOwners.flatMap(({ cik }) => (cik === null ? [] : [bareCik(cik)])));
  if (owners.length === 0 || inDocument.size === 0) return problems;
  document.reportingOwners.forEach(({ cik }, i) => {
    if (cik === null || inHeader.has(bareCik(cik))) return;
    const message = `The document has the reporting owner with CIK ${cik}, whom the header does not name (it names ${list(owners)}).`;
    differs('SUBMISSION_OWNER_DIFFERS', ['reportingOwners', i, 'cik'], message);
  });
  const missing = owners.filter((owner) => !inDocument.has(bareCik(owner)));
  if (missing.length > 0) {
    const message = `The header names reporting owners who are not in the document: CIK ${list(missing)}.`;
    differs('SUBMISSION_OWNER_DIFFERS', ['reportingOwners'], message);
  }
  return problems;
}

function ciks(facts: FilingFacts, roles: readonly Filer['role'][]): string[] {
  return facts.filers.flatMap(({ role, cik }) => (cik !== null && roles.includes(role) ? [cik] : []));
}

/** CIKs are numbers of up to ten digits, written with or without leading zeros. */
function bareCik(cik: string): string {
  return cik.replace(/^0+/, '');
}

function list(ciks: readonly string[]): string {
  return ciks.length <= 10 ? ciks.join(', ') : `${ciks.slice(0, 10).join(', ')} and ${ciks.length - 10} more`;
}
