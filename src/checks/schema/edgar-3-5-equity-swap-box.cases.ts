import { rowPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form3, form4, saleRow } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  { name: 'No swap.', document: form4(), expect: 'pass' },
  {
    name: 'Not said.',
    document: form4({ nonDerivativeTable: [saleRow({ equitySwapInvolved: null })] }),
    expect: 'fail',
    at: rowPath('nonDerivativeTable', 0, 'equitySwapInvolved'),
  },
  {
    name: 'Nothing is said on the code at all: the schema lets it pass, the specification does not.',
    document: form4({
      nonDerivativeTable: [saleRow({ equitySwapInvolved: null, transactionCode: null, transactionFormType: null })],
    }),
    expect: 'fail',
  },
  { name: 'A Form 3 has no transactions.', document: form3(), expect: 'inapplicable' },
];
