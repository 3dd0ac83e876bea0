import { mayFail } from '../law/authority.ts';
import { DOCUMENT_TYPES, type DocumentType, type OwnershipDocument } from '../model/ownershipDocument.ts';
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
  const { all, byType } = prepared(rules);
  const results = all.slice();
  const findings: RuleFinding[] = [];
  for (const { rule, index, passed, dated } of byType(document.documentType)) {
    if (dated && !isInForce(rule, subject)) continue;
    const outcome = rule.examine(subject);
    if (outcome === 'pass') results[index] = passed;
    else if (outcome !== 'inapplicable') results[index] = { rule, outcome: record(rule, outcome, findings) };
  }
  if (findings.length > 1) findings.sort(byGravity);
  return { results, findings };
}

/** Adds a rule's findings to those of the document, and says what the rule came to. */
function record(rule: Rule, outcome: readonly Finding[], findings: RuleFinding[]): RuleOutcome {
  // What rests only on general knowledge or inference may ask for a person's look, never fail a document.
  const certain = mayFail(rule.authority);
  let worst: RuleOutcome = 'review';
  for (const finding of outcome) {
    const settled = certain ? finding.outcome : 'review';
    if (settled === 'fail') worst = 'fail';
    findings.push({ rule, outcome: settled, at: finding.at, message: finding.message, remedy: finding.remedy });
  }
  return worst;
}

/** A rule with what does not depend on the document, worked out once for all documents. */
interface PreparedRule {
  readonly rule: Rule;
  /** Its place among the results. */
  readonly index: number;
  readonly passed: RuleResult;
  /** In force only on some days. */
  readonly dated: boolean;
}

interface PreparedRules {
  /** The results of a document to which no rule applies. */
  readonly all: readonly RuleResult[];
  readonly byType: (type: DocumentType | null) => readonly PreparedRule[];
}

const PREPARED = new WeakMap<readonly Rule[], PreparedRules>();

function prepared(rules: readonly Rule[]): PreparedRules {
  let known = PREPARED.get(rules);
  if (known === undefined) {
    known = prepare(rules);
    PREPARED.set(rules, known);
  }
  return known;
}

function prepare(rules: readonly Rule[]): PreparedRules {
  const each = rules.map((rule, index): PreparedRule => {
    const dated = rule.inForce.from !== null || rule.inForce.until !== null;
    return { rule, index, passed: { rule, outcome: 'pass' }, dated };
  });
  const byType = new Map<DocumentType | null, readonly PreparedRule[]>();
  byType.set(
    null,
    each.filter(({ rule }) => rule.withoutType),
  );
  for (const type of DOCUMENT_TYPES)
    byType.set(
      type,
      each.filter(({ rule }) => rule.appliesTo.includes(type)),
    );
  return {
    all: rules.map((rule) => ({ rule, outcome: 'inapplicable' })),
    byType: (type) => byType.get(type) ?? [],
  };
}

function isInForce(rule: Rule, subject: Subject): boolean {
  const { from, until } = rule.inForce;
  const day = subject.judgedOn;
  if (day === null) return true;
  return (from === null || day >= from) && (until === null || day <= until);
}

function byGravity(a: RuleFinding, b: RuleFinding): number {
  if (a.outcome !== b.outcome) return a.outcome === 'fail' ? -1 : 1;
  return GRAVITY[a.rule.consequence] - GRAVITY[b.rule.consequence];
}
