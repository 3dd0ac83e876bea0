import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { amount, exercisedSharesRow, form4, form4Amendment, on, optionExerciseRow } from '../samples.ts';

const exercised = (shares: string, underlying: string, given = {}) =>
  form4({
    nonDerivativeTable: [exercisedSharesRow({ transactionShares: amount(shares) })],
    derivativeTable: [
      optionExerciseRow({ transactionShares: amount(underlying), underlyingSecurityShares: amount(underlying) }),
    ],
    ...given,
  });
const alone = (given = {}, text = 'Each unit was settled in cash.') =>
  form4({ nonDerivativeTable: [], derivativeTable: [optionExerciseRow(given)], footnotes: [{ id: 'F1', text }] });

export const cases: readonly RuleCase[] = [
  { name: '200 shares in both tables.', document: exercised('200', '200'), expect: 'pass' },
  {
    name: 'Boundary: 200.99 against 200 is less than one share apart.',
    document: exercised('200.99', '200'),
    expect: 'pass',
  },
  {
    name: 'Boundary: 201 against 200 is one share apart.',
    document: exercised('201', '200'),
    expect: 'review',
    at: rowPath('derivativeTable', 0, 'underlyingSecurityShares'),
  },
  {
    name: 'Two lines of 120 and 80 in Table I for one option over 200.',
    document: exercised('200', '200', {
      nonDerivativeTable: [
        exercisedSharesRow({ transactionShares: amount('120') }),
        exercisedSharesRow({ transactionShares: amount('80') }),
      ],
    }),
    expect: 'pass',
  },
  {
    name: 'No line in Table I.',
    document: alone(),
    expect: 'review',
    at: rowPath('derivativeTable', 0, 'transactionCode'),
  },
  {
    name: 'The shares are reported for another day.',
    document: exercised('200', '200', { nonDerivativeTable: [exercisedSharesRow(on('2024-05-15'))] }),
    expect: 'review',
  },
  {
    name: 'Settled in cash, and a footnote says so.',
    document: alone({ securityTitle: footnoted('Phantom Stock', 'F1') }),
    expect: 'pass',
  },
  { name: 'Fewer shares are for the rule on gross amounts.', document: exercised('150', '200'), expect: 'pass' },
  {
    name: 'One derivative becomes another.',
    document: form4({
      nonDerivativeTable: [],
      derivativeTable: [
        optionExerciseRow({ transactionCode: 'C' }),
        optionExerciseRow({ transactionCode: 'C', transactionAcquiredDisposedCode: footnoted('A') }),
      ],
    }),
    expect: 'inapplicable',
  },
  {
    name: 'An amendment shows only the lines it corrects.',
    document: form4Amendment({ derivativeTable: [optionExerciseRow()] }),
    expect: 'inapplicable',
  },
  { name: 'A sale.', document: form4(), expect: 'inapplicable' },
];
