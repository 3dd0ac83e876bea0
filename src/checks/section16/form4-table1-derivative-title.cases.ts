import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form3, form4, optionGrantRow, saleRow } from '../samples.ts';

const titled = (title: string) => form4({ nonDerivativeTable: [saleRow({ securityTitle: footnoted(title) })] });
const at = rowPath('nonDerivativeTable', 0, 'securityTitle');

export const cases: readonly RuleCase[] = [
  { name: 'Common stock in Table I.', document: form4(), expect: 'pass' },
  { name: 'Restricted stock units may stand in Table I.', document: titled('Restricted Stock Units'), expect: 'pass' },
  { name: 'A warrant in Table I.', document: titled('Warrant (right to buy)'), expect: 'review', at },
  {
    name: 'Convertible preferred stock in Table I.',
    document: titled('Series A Convertible Preferred Stock'),
    expect: 'review',
    at,
  },
  {
    name: 'An option in Table II.',
    document: form4({ nonDerivativeTable: [], derivativeTable: [optionGrantRow()] }),
    expect: 'inapplicable',
  },
  { name: 'A Form 3 without holdings.', document: form3({ nonDerivativeTable: [] }), expect: 'inapplicable' },
];
