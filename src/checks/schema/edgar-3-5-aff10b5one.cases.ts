import { date } from '../../base/calendarDate.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { type RuleCase, received } from '../ruleCase.ts';
import { form3, form4 } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  { name: 'A Form 4 of 2024 states it as false.', document: form4(), expect: 'pass' },
  {
    name: 'A Form 4 of 2024 leaves it out.',
    document: form4({ aff10b5One: null }),
    expect: 'fail',
    at: fieldPath('aff10b5One'),
  },
  {
    name: 'Received on 2023-03-20, the first day of the new schema, without the box.',
    document: form4({ schemaVersion: null, aff10b5One: null }),
    context: received(date('2023-03-20')),
    expect: 'fail',
  },
  {
    name: 'Received on 2023-03-17, the last business day of the old schema, without the box.',
    document: form4({ schemaVersion: null, aff10b5One: null }),
    context: received(date('2023-03-17')),
    expect: 'pass',
  },
  {
    name: 'Received on 2023-03-17 with the box.',
    document: form4({ schemaVersion: null }),
    context: received(date('2023-03-17')),
    expect: 'fail',
  },
  {
    name: 'A Form 4 of 2005 has no box.',
    document: form4({ schemaVersion: 'X0202', aff10b5One: null }),
    context: received(date('2005-02-07')),
    expect: 'pass',
  },
  {
    name: 'Signed on 2023-03-17 with the box, not known when received: perhaps on the 20th.',
    document: form4({ schemaVersion: null, ownerSignatures: [{ name: '/s/ Robin Sample', date: date('2023-03-17') }] }),
    expect: 'review',
  },
  {
    name: 'Form 3 is another matter: EDGAR discards the box there.',
    document: form3({ aff10b5One: false }),
    expect: 'inapplicable',
  },
];
