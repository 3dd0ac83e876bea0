import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { amount, form3, form4, optionGrantRow } from '../samples.ts';

const grant = (underlying: string, given = {}, text = 'Each option is for five shares.') =>
  form4({
    nonDerivativeTable: [],
    derivativeTable: [optionGrantRow({ underlyingSecurityShares: amount(underlying), ...given })],
    footnotes: [{ id: 'F1', text }],
  });

export const cases: readonly RuleCase[] = [
  { name: '200 options over 200 shares.', document: grant('200'), expect: 'pass' },
  { name: 'Boundary: 200 and 200.00 are the same number.', document: grant('200.00'), expect: 'pass' },
  {
    name: 'Boundary: 200 options over 201 shares.',
    document: grant('201'),
    expect: 'review',
    at: rowPath('derivativeTable', 0, 'underlyingSecurityShares'),
  },
  {
    name: '200 options over 1,000 shares, with a footnote.',
    document: grant('1000', { securityTitle: footnoted('Stock Option', 'F1') }),
    expect: 'pass',
  },
  {
    name: '200 restricted stock units over 400 shares.',
    document: grant('400', { securityTitle: footnoted('Restricted Stock Units') }),
    expect: 'review',
  },
  {
    name: '200 shares of preferred stock convert as their terms say.',
    document: grant('1000', { securityTitle: footnoted('Series A Preferred Stock') }),
    expect: 'inapplicable',
  },
  { name: 'A sale in Table I.', document: form4(), expect: 'inapplicable' },
  { name: 'A Form 3.', document: form3(), expect: 'inapplicable' },
];
