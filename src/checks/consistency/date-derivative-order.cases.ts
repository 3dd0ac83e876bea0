import { date } from '../../base/calendarDate.ts';
import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, optionExerciseRow, optionGrantRow } from '../samples.ts';

const at = rowPath('derivativeTable', 0, 'expirationDate');
const grant = (exercisable: string, expires: string) =>
  form4({
    nonDerivativeTable: [],
    derivativeTable: [
      optionGrantRow({ exerciseDate: footnoted(date(exercisable)), expirationDate: footnoted(date(expires)) }),
    ],
  });

export const cases: readonly RuleCase[] = [
  {
    name: 'Granted on 2024-05-14, exercisable in 2025, expires in 2034.',
    document: grant('2025-05-14', '2034-05-14'),
    expect: 'pass',
  },
  { name: 'Boundary: exercisable on the day it expires.', document: grant('2034-05-14', '2034-05-14'), expect: 'pass' },
  {
    name: 'Boundary: exercisable a day after it expires.',
    document: grant('2034-05-15', '2034-05-14'),
    expect: 'review',
    at,
  },
  {
    name: 'Boundary: granted on 2024-05-14, expires a day later.',
    document: grant('2024-05-14', '2024-05-15'),
    expect: 'pass',
  },
  {
    name: 'Boundary: granted on the day it expires.',
    document: grant('2024-05-13', '2024-05-14'),
    expect: 'review',
    at,
  },
  {
    name: 'Stock units granted, vested and settled on 2024-05-14.',
    document: grant('2024-05-14', '2024-05-14'),
    expect: 'pass',
  },
  {
    name: 'An exercise on the last day.',
    document: form4({
      nonDerivativeTable: [],
      derivativeTable: [optionExerciseRow({ expirationDate: footnoted(date('2024-05-14')) })],
    }),
    expect: 'pass',
  },
  { name: 'No derivatives.', document: form4(), expect: 'inapplicable' },
];
