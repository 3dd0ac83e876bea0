import { date } from '../../base/calendarDate.ts';
import { rowPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { received } from '../ruleCase.ts';
import { form3, form4 } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  { name: 'Filed two days after the sale.', document: form4(), context: received(date('2024-05-16')), expect: 'pass' },
  {
    name: 'Boundary: a year to the day, from 2024-05-14 to 2025-05-14.',
    document: form4(),
    context: received(date('2025-05-14')),
    expect: 'pass',
  },
  {
    name: 'Boundary: a year and a day.',
    document: form4(),
    context: received(date('2025-05-15')),
    expect: 'review',
    at: rowPath('nonDerivativeTable', 0, 'transactionDate'),
  },
  { name: 'Without a filing date the signature’s counts.', document: form4(), expect: 'pass' },
  { name: 'A Form 3 has no transactions.', document: form3(), expect: 'inapplicable' },
];
