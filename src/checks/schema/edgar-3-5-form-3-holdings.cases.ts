import { rowPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form3, form4, holdingRow, saleRow } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  { name: 'A holding.', document: form3(), expect: 'pass' },
  {
    name: 'A sale on a Form 3.',
    document: form3({ nonDerivativeTable: [holdingRow(), saleRow()] }),
    expect: 'fail',
    at: rowPath('nonDerivativeTable', 1),
  },
  { name: 'A Form 4 reports transactions.', document: form4(), expect: 'inapplicable' },
];
