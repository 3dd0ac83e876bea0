import { describe, expect, it } from 'vitest';
import { isSubmissionFileName, SUPPORTING_MAX, SUPPORTING_TYPES } from '../../src/law/submissionLimits.ts';

describe('a submission’s files', () => {
  it.each([
    ['form5.xml', true],
    ['ex-24_poa.htm', true],
    ['Form5.xml', false],
    ['5form.xml', false],
    ['form5', false],
    ['form5.v2.xml', false],
    ['a_b_c.xml', false],
    ['a-b-c.xml', false],
    ['a b.xml', false],
  ])('“%s” is a name for one: %s', (name, fits) => {
    expect(isSubmissionFileName(name)).toBe(fits);
  });

  it('belong to groups that each have a greatest number', () => {
    for (const group of Object.values(SUPPORTING_TYPES)) expect(SUPPORTING_MAX[group]).toBeGreaterThan(0);
  });
});
