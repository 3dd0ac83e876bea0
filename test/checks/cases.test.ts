import { describe, expect, it } from 'vitest';
import { CASES } from '../../src/checks/caseRegistry.ts';
import { NO_CONTEXT } from '../../src/checks/context.ts';
import { RULES } from '../../src/checks/registry.ts';
import { runChecks } from '../../src/checks/runChecks.ts';

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const cases = CASES[id] ?? [];

  it.each(cases.map((given) => [given.name, given] as const))('%s', (_, given) => {
    const report = runChecks(given.document, { ...NO_CONTEXT, ...given.context }, [rule]);
    expect(report.results[0]?.outcome, report.findings[0]?.message).toBe(given.expect);
    if (given.at !== undefined) expect(report.findings[0]?.at).toBe(given.at);
  });

  it('has a case that passes, one with a finding, and one it does not apply to', () => {
    const outcomes = new Set(cases.map((given) => given.expect));
    expect(outcomes).toContain('pass');
    expect(outcomes.has('fail') || outcomes.has('review')).toBe(true);
    expect(outcomes).toContain('inapplicable');
  });

  it('cites an authority, or is marked as advice', () => {
    const house = rule.authority.every((authority) => authority.kind === 'house' || authority.kind === 'practice');
    if (house) expect(rule.says).not.toMatch(/\bmust\b/);
    else expect(rule.says).not.toMatch(/\bshould\b/);
    expect(rule.authority.length).toBeGreaterThan(0);
  });
});

it('knows every rule by one id', () => {
  expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
});
