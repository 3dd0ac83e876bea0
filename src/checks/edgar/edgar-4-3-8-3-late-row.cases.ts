import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form5, saleRow } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'A sale missed on a Form 4, without a mark.',
    document: form5({ nonDerivativeTable: [saleRow()] }),
    expect: 'pass',
  },
  {
    name: 'The same marked L.',
    document: form5({ nonDerivativeTable: [saleRow({ transactionTimeliness: footnoted('L') })] }),
    expect: 'pass',
  },
  {
    name: 'The same marked E.',
    document: form5({ nonDerivativeTable: [saleRow({ transactionTimeliness: footnoted('E') })] }),
    expect: 'fail',
    at: rowPath('nonDerivativeTable', 0, 'transactionTimeliness'),
  },
  { name: 'No line of form type 4.', document: form5(), expect: 'inapplicable' },
];
