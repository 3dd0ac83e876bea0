import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form3, form4, form5, giftReceivedRow, optionGrantRow, saleRow } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Table I may mark a footnote at its D.',
    document: form4({ nonDerivativeTable: [saleRow({ transactionAcquiredDisposedCode: footnoted('D', 'F1') })] }),
    expect: 'pass',
  },
  {
    name: 'Table II may not.',
    document: form4({ derivativeTable: [optionGrantRow({ transactionAcquiredDisposedCode: footnoted('A', 'F1') })] }),
    expect: 'fail',
    at: rowPath('derivativeTable', 0, 'transactionAcquiredDisposedCode'),
  },
  {
    name: 'Timeliness with a footnote on a Form 4.',
    document: form4({
      nonDerivativeTable: [saleRow({ transactionFormType: '5', transactionTimeliness: footnoted('E', 'F1') })],
    }),
    expect: 'pass',
  },
  {
    name: 'Timeliness with a footnote on a Form 5.',
    document: form5({ nonDerivativeTable: [giftReceivedRow({ transactionTimeliness: footnoted('L', 'F1') })] }),
    expect: 'fail',
    at: rowPath('nonDerivativeTable', 0, 'transactionTimeliness'),
  },
  { name: 'A Form 3 has no transactions.', document: form3(), expect: 'inapplicable' },
];
