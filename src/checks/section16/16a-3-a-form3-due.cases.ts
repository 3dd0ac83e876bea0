import { date } from '../../base/calendarDate.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { received } from '../ruleCase.ts';
import { form3, form4 } from '../samples.ts';

const at = fieldPath('periodOfReport');

export const cases: readonly RuleCase[] = [
  {
    name: 'Event on 2024-05-14; day 10 is Friday 05-24.',
    document: form3(),
    context: received(date('2024-05-24')),
    expect: 'pass',
  },
  {
    name: 'Event on 2024-05-14; due on Friday 05-24; the next filing day is Tuesday 05-28, after Memorial Day.',
    document: form3(),
    context: received(date('2024-05-28')),
    expect: 'fail',
    at,
  },
  {
    name: 'Event on 2026-02-06; day 10 is Presidents’ Day, so 02-17 is in time.',
    document: form3({ periodOfReport: date('2026-02-06') }),
    context: received(date('2026-02-17')),
    expect: 'pass',
  },
  {
    name: 'Event on 2026-02-06; 02-18 is a day late.',
    document: form3({ periodOfReport: date('2026-02-06') }),
    context: received(date('2026-02-18')),
    expect: 'fail',
    at,
  },
  {
    name: 'Filed on 2011-08-08 for an event of 08-22: early is allowed.',
    document: form3({ periodOfReport: date('2011-08-22') }),
    context: received(date('2011-08-08')),
    expect: 'pass',
  },
  { name: 'Nothing is known of the receipt.', document: form3(), expect: 'inapplicable' },
  { name: 'A Form 4.', document: form4(), context: received(date('2024-05-28')), expect: 'inapplicable' },
];
