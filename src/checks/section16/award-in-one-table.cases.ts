import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, holdingRow, optionGrantRow, optionHoldingRow } from '../samples.ts';

const UNITS = footnoted('Restricted Stock Units');

export const cases: readonly RuleCase[] = [
  {
    name: 'Restricted stock units in Table II, common stock in Table I.',
    document: form4({ derivativeTable: [optionGrantRow({ securityTitle: UNITS })] }),
    expect: 'pass',
  },
  {
    name: 'Restricted stock units in both tables.',
    document: form4({
      nonDerivativeTable: [holdingRow(), holdingRow({ securityTitle: UNITS })],
      derivativeTable: [optionHoldingRow({ securityTitle: UNITS })],
    }),
    expect: 'review',
    at: rowPath('nonDerivativeTable', 1, 'securityTitle'),
  },
  {
    name: 'Restricted stock units in Table I only.',
    document: form4({ nonDerivativeTable: [holdingRow({ securityTitle: UNITS })] }),
    expect: 'inapplicable',
  },
  { name: 'No stock units.', document: form4({ derivativeTable: [optionGrantRow()] }), expect: 'inapplicable' },
];
