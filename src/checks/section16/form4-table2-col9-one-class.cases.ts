import { rowPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { amount, form4, optionGrantRow } from '../samples.ts';

/** Grants of 200 at $20.00 (200 after) and of 300 at another price. */
const grants = (strike: string, after: string) =>
  form4({
    derivativeTable: [
      optionGrantRow(),
      optionGrantRow({
        conversionOrExercisePrice: amount(strike),
        transactionShares: amount('300'),
        underlyingSecurityShares: amount('300'),
        sharesOwnedFollowingTransaction: amount(after),
      }),
    ],
  });

export const cases: readonly RuleCase[] = [
  {
    name: '200 at $20.00 and 300 at $25.00, each counted by itself.',
    document: grants('25.00', '300'),
    expect: 'pass',
  },
  {
    name: '200 at $20.00, then 300 at $25.00, and column 9 says 500: both added up.',
    document: grants('25.00', '500'),
    expect: 'review',
    at: rowPath('derivativeTable', 1, 'sharesOwnedFollowingTransaction'),
  },
  { name: 'Boundary: 501 does not go on from 200.', document: grants('25.00', '501'), expect: 'pass' },
  {
    name: 'Boundary: the same price spelled 20 is the same class, and 500 its total.',
    document: grants('20', '500'),
    expect: 'inapplicable',
  },
  { name: 'One derivative.', document: form4({ derivativeTable: [optionGrantRow()] }), expect: 'inapplicable' },
];
