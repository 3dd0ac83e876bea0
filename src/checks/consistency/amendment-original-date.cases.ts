import { date } from '../../base/calendarDate.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { received } from '../ruleCase.ts';
import { form4, form4Amendment } from '../samples.ts';

const at = fieldPath('dateOfOriginalSubmission');

export const cases: readonly RuleCase[] = [
  {
    name: 'The original was filed on 2024-05-16, the amendment on 2024-05-20.',
    document: form4Amendment(),
    context: received(date('2024-05-20')),
    expect: 'pass',
  },
  {
    name: 'Boundary: both on 2024-05-16.',
    document: form4Amendment(),
    context: received(date('2024-05-16')),
    expect: 'pass',
  },
  {
    name: 'Boundary: the original a day after the amendment of 2024-05-16.',
    document: form4Amendment({ dateOfOriginalSubmission: date('2024-05-17') }),
    context: received(date('2024-05-16')),
    expect: 'fail',
    at,
  },
  {
    name: 'A Saturday: EDGAR gave no filing date on 2024-05-11.',
    document: form4Amendment({ dateOfOriginalSubmission: date('2024-05-11') }),
    context: received(date('2024-05-20')),
    expect: 'review',
    at,
  },
  {
    name: 'A holiday: Memorial Day, 2024-05-27.',
    document: form4Amendment({ dateOfOriginalSubmission: date('2024-05-27') }),
    context: received(date('2024-05-31')),
    expect: 'review',
    at,
  },
  { name: 'Not an amendment.', document: form4(), expect: 'inapplicable' },
];
