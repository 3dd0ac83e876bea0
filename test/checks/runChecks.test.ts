import { describe, expect, it } from 'vitest';
import { date } from '../../src/base/calendarDate.ts';
import { NO_CONTEXT } from '../../src/checks/context.ts';
import { ALL_FORMS, defineRule, FORM_5, fail, type Rule, review } from '../../src/checks/rule.ts';
import { runChecks } from '../../src/checks/runChecks.ts';
import { form4, form5 } from '../../src/checks/samples.ts';
import type { Authority, Confidence } from '../../src/law/authority.ts';
import { WHOLE_DOCUMENT } from '../../src/model/fieldPath.ts';

const known = (confidence: Confidence): Authority => ({
  citation: `something known as ${confidence}`,
  kind: 'rule',
  link: null,
  readOn: date('2024-01-01'),
  confidence,
});

function ruleOf(given: Partial<Rule> = {}): Rule {
  return defineRule({
    id: 'a-rule',
    says: 'Nothing must be so',
    authority: [known('A')],
    appliesTo: ALL_FORMS,
    consequence: 'deficient',
    concerns: [],
    examine: () => [fail(WHOLE_DOCUMENT, 'It is so.', 'Change it.')],
    ...(given as object),
  });
}

describe('runChecks', () => {
  it.each([
    ['A', 'fail'],
    ['B', 'fail'],
    ['C', 'review'],
    ['D', 'review'],
  ] as const)('lets a rule known as %s %s a document', (confidence, outcome) => {
    const report = runChecks(form4(), NO_CONTEXT, [ruleOf({ authority: [known(confidence)] })]);
    expect(report.results[0]?.outcome).toBe(outcome);
    expect(report.findings[0]?.outcome).toBe(outcome);
  });

  it('lets one authority that was read support the others', () => {
    const report = runChecks(form4(), NO_CONTEXT, [ruleOf({ authority: [known('D'), known('B')] })]);
    expect(report.results[0]?.outcome).toBe('fail');
  });

  it('calls the rule failed when one of its findings fails', () => {
    const mixed = ruleOf({
      examine: () => [review(WHOLE_DOCUMENT, 'Perhaps.', ''), fail(WHOLE_DOCUMENT, 'Surely.', '')],
    });
    const report = runChecks(form4(), NO_CONTEXT, [mixed]);
    expect(report.results[0]?.outcome).toBe('fail');
    expect(report.findings.map((finding) => finding.outcome)).toEqual(['fail', 'review']);
  });

  it.each([
    ['2024-05-15', 'inapplicable'],
    ['2024-05-16', 'fail'],
    ['2024-12-31', 'fail'],
    ['2025-01-01', 'inapplicable'],
  ] as const)(
    'judges a document received on %s as %s by a rule in force from 2024-05-16 to 2024-12-31',
    (day, outcome) => {
      const rule = { ...ruleOf(), inForce: { from: date('2024-05-16'), until: date('2024-12-31') } };
      const report = runChecks(form4(), { ...NO_CONTEXT, receivedOn: date(day) }, [rule]);
      expect(report.results[0]?.outcome).toBe(outcome);
    },
  );

  it('judges by the latest signature when it is not known when the document was received', () => {
    const rule = { ...ruleOf(), inForce: { from: date('2024-05-16'), until: null } };
    const signed = (day: string) => form4({ ownerSignatures: [{ name: 'x', date: date(day) }] });
    expect(runChecks(signed('2024-05-15'), NO_CONTEXT, [rule]).results[0]?.outcome).toBe('inapplicable');
    expect(runChecks(signed('2024-05-16'), NO_CONTEXT, [rule]).results[0]?.outcome).toBe('fail');
  });

  it('applies a rule to its forms only, and to a document without a form where the rule says so', () => {
    const ofForm5 = ruleOf({ appliesTo: FORM_5 });
    expect(runChecks(form4(), NO_CONTEXT, [ofForm5]).results[0]?.outcome).toBe('inapplicable');
    expect(runChecks(form5(), NO_CONTEXT, [ofForm5]).results[0]?.outcome).toBe('fail');
    const nameless = form4({ documentType: null });
    expect(runChecks(nameless, NO_CONTEXT, [ruleOf()]).results[0]?.outcome).toBe('inapplicable');
    expect(runChecks(nameless, NO_CONTEXT, [ruleOf({ withoutType: true })]).results[0]?.outcome).toBe('fail');
  });

  it('puts failures first, then the gravest, and keeps the order of the rules within', () => {
    const rules = [
      ruleOf({ id: 'advice', consequence: 'advice' }),
      ruleOf({ id: 'unsure', consequence: 'suspended', authority: [known('D')] }),
      ruleOf({ id: 'late', consequence: 'late' }),
      ruleOf({ id: 'deficient-1', consequence: 'deficient' }),
      ruleOf({ id: 'deficient-2', consequence: 'deficient' }),
      ruleOf({ id: 'suspended', consequence: 'suspended' }),
    ];
    const report = runChecks(form4(), NO_CONTEXT, rules);
    const order = report.findings.map((finding) => finding.rule.id);
    expect(order).toEqual(['suspended', 'deficient-1', 'deficient-2', 'late', 'advice', 'unsure']);
    expect(report.results.map((result) => result.rule.id)).toEqual(rules.map((rule) => rule.id));
  });
});
