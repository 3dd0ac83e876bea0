import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, form5, saleRow } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  { name: 'Empty.', document: form4(), expect: 'pass' },
  {
    name: 'L on a Form 4: lateness shows in the dates only.',
    document: form4({ nonDerivativeTable: [saleRow({ transactionTimeliness: footnoted('L') })] }),
    expect: 'fail',
    at: rowPath('nonDerivativeTable', 0, 'transactionTimeliness'),
  },
  {
    name: 'E on a row of form type 4.',
    document: form4({ nonDerivativeTable: [saleRow({ transactionTimeliness: footnoted('E') })] }),
    expect: 'fail',
  },
  { name: 'A Form 5.', document: form5(), expect: 'inapplicable' },
];
