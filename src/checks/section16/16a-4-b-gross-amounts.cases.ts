import { rowPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { amount, exercisedSharesRow, form4, optionExerciseRow, saleRow } from '../samples.ts';

const at = rowPath('nonDerivativeTable', 0, 'transactionShares');
const exercised = (shares: string, underlying: string, ...more: ReturnType<typeof saleRow>[]) =>
  form4({
    nonDerivativeTable: [exercisedSharesRow({ transactionShares: amount(shares) }), ...more],
    derivativeTable: [
      optionExerciseRow({ transactionShares: amount(underlying), underlyingSecurityShares: amount(underlying) }),
    ],
  });

export const cases: readonly RuleCase[] = [
  {
    name: '1,000 exercised, 380 withheld: M of 1,000 and F of 380.',
    document: exercised('1000', '1000', saleRow({ transactionCode: 'F', transactionShares: amount('380') })),
    expect: 'pass',
  },
  { name: 'The same reported net, as M of 620.', document: exercised('620', '1000'), expect: 'review', at },
  {
    name: '1,000 in Table I, 1,500 underlying, nothing withheld (T88).',
    document: exercised('1000', '1500'),
    expect: 'review',
    at,
  },
  {
    name: 'Boundary: 999.01 of 1,000 is less than one share short.',
    document: exercised('999.01', '1000'),
    expect: 'pass',
  },
  { name: 'Boundary: 999 of 1,000 is one share short.', document: exercised('999', '1000'), expect: 'review', at },
  {
    name: 'No shares in Table I: another rule’s matter.',
    document: form4({ nonDerivativeTable: [], derivativeTable: [optionExerciseRow()] }),
    expect: 'inapplicable',
  },
  { name: 'A sale.', document: form4(), expect: 'inapplicable' },
];
