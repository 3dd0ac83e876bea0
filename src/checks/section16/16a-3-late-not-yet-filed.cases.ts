import { date } from '../../base/calendarDate.ts';
import { WHOLE_DOCUMENT } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { received } from '../ruleCase.ts';
import { form4, form5 } from '../samples.ts';

const draft = form4({ ownerSignatures: [] });
const on = (day: string) => ({ asOf: date(day) });

export const cases: readonly RuleCase[] = [
  {
    name: 'The day it is due, 2024-05-16, and not signed.',
    document: draft,
    context: on('2024-05-16'),
    expect: 'review',
    at: WHOLE_DOCUMENT,
  },
  {
    name: 'Boundary: a Form 5 due on 2025-02-14, two business days ahead.',
    document: form5({ ownerSignatures: [] }),
    context: on('2025-02-12'),
    expect: 'review',
  },
  {
    name: 'Boundary: a Form 5 due on 2025-02-14, three business days ahead.',
    document: form5({ ownerSignatures: [] }),
    context: on('2025-02-11'),
    expect: 'pass',
  },
  { name: 'Past its day.', document: draft, context: on('2024-05-20'), expect: 'review' },
  { name: 'Signed.', document: form4(), context: on('2024-05-16'), expect: 'inapplicable' },
  {
    name: 'Filed.',
    document: draft,
    context: { ...on('2024-05-16'), ...received(date('2024-05-16')) },
    expect: 'inapplicable',
  },
  { name: 'Today is not given.', document: draft, expect: 'inapplicable' },
];
