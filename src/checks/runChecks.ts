import { mayFail } from '../law/authority.ts';
import type { DocumentType, OwnershipDocument } from '../model/ownershipDocument.ts';
import type { CheckContext } from './context.ts';
import { NO_CONTEXT } from './context.ts';
import { RULES } from './registry.ts';
import type { Finding, Rule } from './rule.ts';
import { Subject } from './subject.ts';

/** A finding with the rule it is of. */
export interface RuleFinding extends Finding {
  readonly rule: Rule;
}

export type RuleOutcome = 'pass' | 'fail' | 'review' | 'inapplicable';

/** What became of one rule. */
export interface RuleResult {
  readonly rule: Rule;
  readonly outcome: RuleOutcome;
}

/** The examination of one document: every rule once, and every finding. */
export interface CheckReport {
  readonly results: readonly RuleResult[];
  /** Gravest first; within one consequence, in the order of the rules. */
  readonly findings: readonly RuleFinding[];
}

const GRAVITY = { suspended: 0, deficient: 1, late: 2, advice: 3 } as const;

/** Examines the document by every rule that exists, or by those given. Pure; never throws on any document. */
export function runChecks(
  document: OwnershipDocument,
  context: CheckContext = NO_CONTEXT,
  rules: readonly Rule[] = RULES,
): CheckReport {
  const subject = new Subject(document, context);
  const results: RuleResult[] = [];
  const findings: RuleFinding[] = [];
  for (const rule of rules) {
    const outcome = applies(rule, document.documentType, subject) ? rule.examine(subject) : 'inapplicable';
    if (typeof outcome === 'string') {
      results.push({ rule, outcome });
      continue;
    }
    // What rests only on general knowledge or inference may ask for a person's look, never fail a document.
    const certain = mayFail(rule.authority);
    let worst: RuleOutcome = 'review';
    for (const finding of outcome) {
      const settled = certain ? finding.outcome : 'review';
      if (settled === 'fail') worst = 'fail';
      findings.push({ rule, outcome: settled, at: finding.at, message: finding.message, remedy: finding.remedy });
    }
    results.push({ rule, outcome: worst });
  }
  if (findings.length > 1) findings.sort(byGravity);
  return { results, findings };
}

function applies(rule: Rule, type: DocumentType | null, subject: Subject): boolean {
  if (type === null ? !rule.withoutType : !rule.appliesTo.includes(type)) return false;
  const { from, until } = rule.inForce;
  if (from === null && until === null) return true;
  const day = subject.judgedOn;
  if (day === null) return true;
  return (from === null || day >= from) && (until === null || day <= until);
}

function byGravity(a: RuleFinding, b: RuleFinding): number {
  if (a.outcome !== b.outcome) return a.outcome === 'fail' ? -1 : 1;
  return GRAVITY[a.rule.consequence] - GRAVITY[b.rule.consequence];
}
