import { rowPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, saleRow } from '../samples.ts';

const swap = (transactionCode: string) =>
  form4({ nonDerivativeTable: [saleRow({ transactionCode, equitySwapInvolved: true })] });

export const cases: readonly RuleCase[] = [
  { name: 'A swap closed by a sale: S/K.', document: swap('S'), expect: 'pass' },
  { name: 'A swap opened otherwise: J/K.', document: swap('J'), expect: 'pass' },
  {
    name: 'Shares withheld for tax are no swap: F/K.',
    document: swap('F'),
    expect: 'review',
    at: rowPath('nonDerivativeTable', 0, 'equitySwapInvolved'),
  },
  { name: 'A gift is no swap: G/K.', document: swap('G'), expect: 'review' },
  { name: 'A sale without a swap.', document: form4(), expect: 'inapplicable' },
];
