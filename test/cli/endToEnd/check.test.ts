import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RULES } from '../../../src/checks/registry.ts';
import { FORM_4, FORM_4_WITH_A_FAULT, FORM_5, SUBMISSION_OF_TWO } from './filings.ts';
import { scratchFolder, section16 } from './program.ts';

const folder = scratchFolder();

beforeAll(() => {
  mkdirSync(folder.at('in'));
  writeFileSync(folder.at('in', '1 good.xml'), FORM_5);
  writeFileSync(folder.at('in', '2 faulty.xml'), FORM_4_WITH_A_FAULT);
  writeFileSync(folder.at('in', '3 letter.txt'), 'Dear Sir');
  writeFileSync(folder.at('in', '4 two.txt'), SUBMISSION_OF_TWO);
});
afterAll(() => folder.remove());

describe('check --format json', () => {
  it('gives one object a document, with every rule accounted for', async () => {
    const { code, out, err } = await section16(['check', folder.at('in'), '--format', 'json', '--as-of', '2024-06-03']);
    expect(code).toBe(2);
    expect(err).toContain('3 letter.txt: could not be read');
    const reports = JSON.parse(out);
    expect(reports.map((r: { input: string; documentType: string }) => [r.input.slice(-8), r.documentType])).toEqual([
      ['good.xml', '5'],
      ['ulty.xml', '4'],
      [' two.txt', '4'],
      [' two.txt', '5'],
    ]);
    for (const { rules, findings } of reports) {
      expect(rules.examined).toBe(RULES.length);
      expect(rules.passed + rules.failed + rules.review + rules.inapplicable).toBe(rules.examined);
      for (const finding of findings) {
        expect(finding).toEqual({
          rule: expect.any(String),
          outcome: expect.stringMatching(/^(fail|review)$/),
          consequence: expect.stringMatching(/^(suspended|deficient|late|advice)$/),
          path: expect.stringMatching(/^\/ownershipDocument/),
          form: expect.any(String),
          message: expect.any(String),
          remedy: expect.any(String),
          authority: expect.arrayContaining([
            { citation: expect.any(String), confidence: expect.stringMatching(/^[ABCD]$/) },
          ]),
        });
      }
    }
  });

  it('ends with 0 for a document that obeys and 1 for one with an error', async () => {
    expect((await section16(['check', folder.at('in', '1 good.xml'), '--format', 'json'])).code).toBe(0);
    expect((await section16(['check', folder.at('in', '2 faulty.xml'), '--format', 'json'])).code).toBe(1);
    expect((await section16(['check', '-'], FORM_4)).code).toBe(0);
  });
});

describe('check --format sarif', () => {
  it('is one run with the rules and a result for each finding', async () => {
    const input = folder.at('in', '2 faulty.xml');
    const { out } = await section16(['check', input, '--format', 'sarif']);
    const log = JSON.parse(out);
    expect(log.version).toBe('2.1.0');
    expect(log.runs).toHaveLength(1);
    const [run] = log.runs;
    expect(run.tool.driver.rules.map((rule: { id: string }) => rule.id)).toEqual(RULES.map((rule) => rule.id));
    const findings = JSON.parse((await section16(['check', input, '--format', 'json'])).out)[0].findings;
    expect(run.results.length).toBe(findings.length);
    for (const [i, result] of run.results.entries()) {
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      expect(result.ruleId).toBe(findings[i].rule);
      // SARIF section 3.27.9: a kind other than fail has the level none.
      expect(result.kind === 'fail' ? ['error', 'note'] : ['none']).toContain(result.level);
      expect(result.locations[0].physicalLocation.artifactLocation.uri).toMatch(/^file:\/\/\/.*2%20faulty\.xml$/);
    }
  });

  it('is a whole log without any finding', async () => {
    const { out } = await section16(['check', folder.at('in', '3 letter.txt'), '--format', 'sarif', '--quiet']);
    expect(JSON.parse(out).runs[0].results).toEqual([]);
  });
});

it('check in text names the form, the count of rules and each finding’s rule', async () => {
  const { out } = await section16(['check', folder.at('in', '1 good.xml')]);
  expect(out).toMatch(
    new RegExp(
      `1 good\\.xml: Form 5 · ${RULES.length} rules: \\d+ passed, 0 failed, \\d+ to review, \\d+ do not apply`,
    ),
  );
  expect(out).not.toContain('\u001b');
});
