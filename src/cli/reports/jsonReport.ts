import type { RuleOutcome, RuleResult } from '../../checks/runChecks.ts';
import { toXPath } from '../../model/fieldPath.ts';
import { onTheForm } from '../../model/onTheForm.ts';
import type { Examined } from '../batch/checkReading.ts';
import { entry } from '../batch/problemsFile.ts';

/** One document's examination in the shape that `check --format json` promises; only ever added to. */
export function reportAsJson(examined: Examined): object {
  const { document, problems, filing } = examined.reading;
  return {
    input: examined.input,
    ...(examined.number === null ? {} : { document: examined.number }),
    documentType: document.documentType,
    accessionNumber: filing?.accessionNumber ?? null,
    rules: countsOf(examined.report.results),
    findings: examined.report.findings.map((finding) => ({
      rule: finding.rule.id,
      outcome: finding.outcome,
      consequence: finding.rule.consequence,
      path: toXPath(finding.at, document),
      form: onTheForm(finding.at, document),
      message: finding.message,
      remedy: finding.remedy,
      authority: finding.rule.authority.map(({ citation, confidence }) => ({ citation, confidence })),
    })),
    problems: problems.map((problem) => entry(problem, null)),
  };
}

export interface RuleCounts {
  readonly examined: number;
  readonly passed: number;
  readonly failed: number;
  readonly review: number;
  readonly inapplicable: number;
}

/** How many rules came to each outcome; the four add up to those examined. */
export function countsOf(results: readonly RuleResult[]): RuleCounts {
  const count = (outcome: RuleOutcome): number => results.filter((r) => r.outcome === outcome).length;
  return {
    examined: results.length,
    passed: count('pass'),
    failed: count('fail'),
    review: count('review'),
    inapplicable: count('inapplicable'),
  };
}
