import { Decimal } from '../../base/decimal.ts';
import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form3, form4, optionGrantRow } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  { name: 'Options over 200 shares.', document: form4({ derivativeTable: [optionGrantRow({})] }), expect: 'pass' },
  {
    name: 'A total value alone.',
    document: form4({
      derivativeTable: [
        optionGrantRow({
          transactionShares: footnoted<Decimal>(null),
          transactionTotalValue: footnoted(Decimal.of('5000')),
        }),
      ],
    }),
    expect: 'pass',
  },
  {
    name: 'Both.',
    document: form4({ derivativeTable: [optionGrantRow({ transactionTotalValue: footnoted(Decimal.of('5000')) })] }),
    expect: 'fail',
    at: rowPath('derivativeTable', 0, 'transactionTotalValue'),
  },
  {
    name: 'Neither.',
    document: form4({ derivativeTable: [optionGrantRow({ transactionShares: footnoted<Decimal>(null) })] }),
    expect: 'fail',
    at: rowPath('derivativeTable', 0, 'transactionShares'),
  },
  { name: 'A Form 3 has no transactions.', document: form3(), expect: 'inapplicable' },
];
