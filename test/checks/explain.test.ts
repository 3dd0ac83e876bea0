import { describe, expect, it } from 'vitest';
import { explain, explainCode, explainRule } from '../../src/checks/explain.ts';
import { explanationText } from '../../src/checks/explanationText.ts';
import { RULES } from '../../src/checks/registry.ts';
import { rulesConcerning } from '../../src/checks/rulesConcerning.ts';

const idsFor = (path: string): string[] => rulesConcerning(path, RULES).map((rule) => rule.id);

describe('explainRule', () => {
  it.each(RULES.map((rule) => rule.id))('%s has an example that passes and one with a finding', (id) => {
    const explanation = explainRule(id);
    expect(explanation?.passes?.finding).toBeNull();
    expect(explanation?.fails?.finding?.message).toBeTruthy();
    expect(explanation?.fails?.place).toBeTruthy();
  });

  it('says where the example fails, and what to do', () => {
    const explanation = explainRule('edgar-3-3-cm5-nature-of-ownership');
    expect(explanation?.fails?.place).toBe('Table I, line 1, column 7');
    const text = explanation === null ? '' : explanationText(explanation);
    expect(text).toContain('section 3.3 (the text was read');
    expect(text).toContain('Table I, line 1, column 7: The line is marked D (direct), yet says “By Trust”.');
    expect(text).toContain('EDGAR does not accept the filing.');
  });

  it('knows no other id', () => {
    expect(explainRule('no-such-rule')).toBeNull();
  });
});

describe('explain', () => {
  it('takes a transaction code, in either case', () => {
    const explanation = explain('g');
    expect(explanation?.kind).toBe('code');
    expect(explanation === null ? '' : explanationText(explanation)).toMatch(/^G: bona fide gift/);
    expect(explainCode('B')).toBeNull();
  });

  it('takes a field, with the rules that look at it', () => {
    const explanation = explain('issuer/tradingSymbol');
    expect(explanation?.kind).toBe('field');
    expect(explanation === null ? '' : explanationText(explanation)).toContain('Rules that look at it:');
  });

  it('takes an id of the reference, carried out or not', () => {
    const done = explain('S16-XML-NODE');
    expect(done?.kind === 'reference' && done.rules.map((rule) => rule.id)).toEqual([
      'edgar-3-3-cm5-nature-of-ownership',
    ]);
    const not = explain('S16-SSP-CALC');
    expect(not === null ? '' : explanationText(not)).toContain('all transactions of the owner within six months');
  });

  it('takes a field by path and by name', () => {
    expect(explain('nonDerivativeTable/0/natureOfOwnership')?.kind).toBe('field');
    expect(explain('natureOfOwnership')?.kind).toBe('field');
    expect(explain('no such thing')).toBeNull();
    expect(explain('')).toBeNull();
  });
});

describe('rulesConcerning', () => {
  it('tells the issuer’s CIK from an owner’s', () => {
    expect(idsFor('issuer/cik')).toContain('edgar-3-5-issuer-cik');
    expect(idsFor('issuer/cik')).not.toContain('edgar-3-5-owner-cik');
    expect(idsFor('reportingOwners/1/cik')).toContain('edgar-3-5-owner-cik');
    expect(idsFor('cik')).toEqual(expect.arrayContaining(['edgar-3-5-issuer-cik', 'edgar-3-5-owner-cik']));
  });

  it('counts a group around the field, but not a table', () => {
    expect(idsFor('reportingOwners/0/relationship/isDirector')).toContain('edgar-3-3-cm1-relationship');
    expect(idsFor('nonDerivativeTable/0/securityTitle')).not.toContain('edgar-3-5-row-count');
    expect(idsFor('nonDerivativeTable/0')).toContain('edgar-3-5-row-count');
  });

  it('counts a mark as its cell and as a mark', () => {
    const ids = idsFor('nonDerivativeTable/0/securityTitle/footnoteIds/0');
    expect(ids).toEqual(expect.arrayContaining(['edgar-3-5-security-title', 'edgar-4-3-6-footnote-defined']));
  });
});
