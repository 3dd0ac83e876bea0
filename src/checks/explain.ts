import { mayFail } from '../law/authority.ts';
import { type TransactionCodeFacts, transactionCodeFacts } from '../law/codes/transactionCodes.ts';
import { onTheForm } from '../model/onTheForm.ts';
import { CASES } from './caseRegistry.ts';
import { NO_CONTEXT } from './context.ts';
import { implementedIds, NOT_RULES, type NotARule } from './referenceIds.ts';
import { RULES } from './registry.ts';
import type { Finding, Rule } from './rule.ts';
import type { RuleCase } from './ruleCase.ts';
import { rulesConcerning } from './rulesConcerning.ts';
import { runChecks } from './runChecks.ts';

/** A case of a rule as an example: what it is about, and what the rule says of it. */
export interface Example {
  readonly name: string;
  readonly finding: Finding | null;
  /** The place of the finding as a reader of the printed form says it; null for a pass. */
  readonly place: string | null;
}

/** All that is to be known of one rule. */
export interface RuleExplanation {
  readonly kind: 'rule';
  readonly rule: Rule;
  /** False when nothing that was read supports the rule, so that it can only ask for review. */
  readonly mayFail: boolean;
  readonly passes: Example | null;
  /** A case with a finding: one that fails before one that asks for review. */
  readonly fails: Example | null;
}

/** A transaction code with the rules that look at codes. */
export interface CodeExplanation {
  readonly kind: 'code';
  readonly facts: TransactionCodeFacts;
  readonly rules: readonly Rule[];
}

/** A field of the model with the rules that look at it. */
export interface FieldExplanation {
  readonly kind: 'field';
  readonly field: string;
  readonly rules: readonly Rule[];
}

/** An id of the digest of Section 16 rules: the rules that carry it out, or why none does. */
export interface ReferenceExplanation {
  readonly kind: 'reference';
  readonly id: string;
  readonly rules: readonly Rule[];
  readonly notARule: NotARule | null;
}

export type Explanation = RuleExplanation | CodeExplanation | FieldExplanation | ReferenceExplanation;

/**
 * Explains a rule by its id, a transaction code by its letter, an id of the reference (`S16-BAL-RUN`), or a field by its
 * name or path (`transactionPricePerShare`, `nonDerivativeTable/0/transactionPricePerShare`). Null for anything else.
 */
export function explain(subject: string): Explanation | null {
  return explainRule(subject) ?? explainCode(subject) ?? explainReference(subject) ?? explainField(subject);
}

export function explainRule(id: string): RuleExplanation | null {
  const rule = RULES.find((one) => one.id === id);
  if (rule === undefined) return null;
  const cases = CASES[id] ?? [];
  const passes = cases.find((one) => one.expect === 'pass');
  const fails = cases.find((one) => one.expect === 'fail') ?? cases.find((one) => one.expect === 'review');
  return {
    kind: 'rule',
    rule,
    mayFail: mayFail(rule.authority),
    passes: passes === undefined ? null : example(rule, passes),
    fails: fails === undefined ? null : example(rule, fails),
  };
}

export function explainCode(code: string): CodeExplanation | null {
  const facts = code.length === 1 ? transactionCodeFacts(code.toUpperCase()) : undefined;
  if (facts === undefined) return null;
  return { kind: 'code', facts, rules: rulesConcerning('transactionCode', RULES) };
}

export function explainField(path: string): FieldExplanation | null {
  const rules = rulesConcerning(path, RULES);
  return rules.length === 0 ? null : { kind: 'field', field: path, rules };
}

function explainReference(id: string): ReferenceExplanation | null {
  const ids = implementedIds().get(id) ?? [];
  const notARule = NOT_RULES[id] ?? null;
  if (ids.length === 0 && notARule === null) return null;
  return { kind: 'reference', id, rules: RULES.filter((rule) => ids.includes(rule.id)), notARule };
}

function example(rule: Rule, given: RuleCase): Example {
  const report = runChecks(given.document, { ...NO_CONTEXT, ...given.context }, [rule]);
  const finding = report.findings[0] ?? null;
  return { name: given.name, finding, place: finding === null ? null : onTheForm(finding.at, given.document) };
}
