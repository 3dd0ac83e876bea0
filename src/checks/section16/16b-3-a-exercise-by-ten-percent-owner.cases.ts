import { rowPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { exercisedSharesRow, form4, OFFICER, optionExerciseRow, TEN_PERCENT_OWNER } from '../samples.ts';

const exercised = (transactionCode: string, given = {}) =>
  form4({
    reportingOwners: [TEN_PERCENT_OWNER],
    nonDerivativeTable: [exercisedSharesRow({ transactionCode })],
    derivativeTable: [optionExerciseRow({ transactionCode })],
    ...given,
  });

export const cases: readonly RuleCase[] = [
  {
    name: 'An officer exercises with code M.',
    document: exercised('M', { reportingOwners: [OFFICER] }),
    expect: 'pass',
  },
  {
    name: 'A holder of more than ten per cent exercises with code M (T102).',
    document: exercised('M'),
    expect: 'fail',
    at: rowPath('nonDerivativeTable', 0, 'transactionCode'),
  },
  {
    name: 'The same with a claim to be a director by deputization.',
    document: exercised('M', { remarks: 'The reporting person may be deemed a director by deputization.' }),
    expect: 'review',
  },
  {
    name: 'A joint form of an officer and a ten per cent owner.',
    document: exercised('M', { reportingOwners: [TEN_PERCENT_OWNER, OFFICER] }),
    expect: 'pass',
  },
  {
    name: 'A person marked as something else: what it is stands in words.',
    document: exercised('M', {
      reportingOwners: [
        {
          ...TEN_PERCENT_OWNER,
          relationship: { ...TEN_PERCENT_OWNER.relationship, isOther: true, otherText: 'Former Director' },
        },
      ],
    }),
    expect: 'inapplicable',
  },
  { name: 'The holder exercises with code X.', document: exercised('X'), expect: 'inapplicable' },
];
