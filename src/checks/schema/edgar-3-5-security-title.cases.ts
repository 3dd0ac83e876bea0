import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, optionGrantRow, saleRow } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  { name: 'Common stock.', document: form4(), expect: 'pass' },
  {
    name: 'A footnote instead of a title.',
    document: form4({ nonDerivativeTable: [saleRow({ securityTitle: footnoted<string>(null, 'F1') })] }),
    expect: 'fail',
    at: rowPath('nonDerivativeTable', 0, 'securityTitle'),
  },
  {
    name: 'An option over an unnamed security.',
    document: form4({ derivativeTable: [optionGrantRow({ underlyingSecurityTitle: footnoted<string>(null) })] }),
    expect: 'fail',
    at: rowPath('derivativeTable', 0, 'underlyingSecurityTitle'),
  },
  {
    name: 'A document without lines.',
    document: form4({ nonDerivativeTable: [], notSubjectToSection16: true }),
    expect: 'inapplicable',
  },
];
