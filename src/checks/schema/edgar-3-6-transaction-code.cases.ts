import { rowPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form3, form4, saleRow } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  { name: 'S is a code.', document: form4(), expect: 'pass' },
  {
    name: 'No code.',
    document: form4({ nonDerivativeTable: [saleRow({ transactionCode: null })] }),
    expect: 'fail',
    at: rowPath('nonDerivativeTable', 0, 'transactionCode'),
  },
  {
    name: 'V is printed by EDGAR, never entered.',
    document: form4({
      nonDerivativeTable: [saleRow({ transactionCode: null })],
      spellings: [{ path: rowPath('nonDerivativeTable', 0, 'transactionCode'), text: 'V' }],
    }),
    expect: 'fail',
  },
  {
    name: 'T is no code, even where a reader let it pass.',
    document: form4({ nonDerivativeTable: [saleRow({ transactionCode: 'T' })] }),
    expect: 'fail',
  },
  { name: 'A Form 3 has no transactions.', document: form3(), expect: 'inapplicable' },
];
