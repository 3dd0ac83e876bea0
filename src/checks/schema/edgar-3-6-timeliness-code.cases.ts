import { rowPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form3, form4 } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  { name: 'On time: empty.', document: form4(), expect: 'pass' },
  {
    name: 'X is none of them.',
    document: form4({ spellings: [{ path: rowPath('nonDerivativeTable', 0, 'transactionTimeliness'), text: 'X' }] }),
    expect: 'fail',
    at: rowPath('nonDerivativeTable', 0, 'transactionTimeliness'),
  },
  {
    name: 'The schema’s pattern lets a bar pass, the specification does not.',
    document: form4({ spellings: [{ path: rowPath('nonDerivativeTable', 0, 'transactionTimeliness'), text: '|' }] }),
    expect: 'fail',
  },
  { name: 'A Form 3 has no transactions.', document: form3(), expect: 'inapplicable' },
];
