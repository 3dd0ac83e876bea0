import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form3, form4, saleRow } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  { name: 'A sale is marked D.', document: form4(), expect: 'pass' },
  {
    name: 'No mark.',
    document: form4({ nonDerivativeTable: [saleRow({ transactionAcquiredDisposedCode: footnoted<'A' | 'D'>(null) })] }),
    expect: 'fail',
    at: rowPath('nonDerivativeTable', 0, 'transactionAcquiredDisposedCode'),
  },
  {
    name: 'B is neither.',
    document: form4({
      nonDerivativeTable: [saleRow({ transactionAcquiredDisposedCode: footnoted<'A' | 'D'>(null) })],
      spellings: [{ path: rowPath('nonDerivativeTable', 0, 'transactionAcquiredDisposedCode'), text: 'B' }],
    }),
    expect: 'fail',
  },
  { name: 'A Form 3 has no transactions.', document: form3(), expect: 'inapplicable' },
];
