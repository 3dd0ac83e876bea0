import type { Decimal } from '../../base/decimal.ts';
import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form3, form4, optionGrantRow, saleRow } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  { name: '100 shares.', document: form4(), expect: 'pass' },
  {
    name: 'A footnote does not stand for a number.',
    document: form4({ nonDerivativeTable: [saleRow({ transactionShares: footnoted<Decimal>(null, 'F1') })] }),
    expect: 'fail',
    at: rowPath('nonDerivativeTable', 0, 'transactionShares'),
  },
  {
    name: 'A derivative may give a total value instead: another rule.',
    document: form4({
      nonDerivativeTable: [],
      derivativeTable: [optionGrantRow({ transactionShares: footnoted<Decimal>(null) })],
    }),
    expect: 'pass',
  },
  { name: 'A Form 3 has no transactions.', document: form3(), expect: 'inapplicable' },
];
