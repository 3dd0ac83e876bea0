import { date } from '../../base/calendarDate.ts';
import { parseEasternTime } from '../../base/easternTime.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { received } from '../ruleCase.ts';
import { form4, form5 } from '../samples.ts';

const at = fieldPath('periodOfReport');
const yearEnd = (day: string) => form5({ periodOfReport: date(day) });

export const cases: readonly RuleCase[] = [
  {
    name: 'Fiscal year 2024 ends on a Tuesday; day 45 is Friday 2025-02-14.',
    document: form5(),
    context: received(date('2025-02-14')),
    expect: 'pass',
  },
  {
    name: 'Fiscal year 2024: Tuesday 2025-02-18, after Presidents’ Day, is the next filing day and late.',
    document: form5(),
    context: received(date('2025-02-18')),
    expect: 'fail',
    at,
  },
  {
    name: 'Fiscal year 2026 ends on a Thursday; day 45 is a Sunday before Presidents’ Day, so 2027-02-16 is in time.',
    document: yearEnd('2026-12-31'),
    context: received(date('2027-02-16')),
    expect: 'pass',
  },
  {
    name: 'Fiscal year 2026: 2027-02-17 is a day late.',
    document: yearEnd('2026-12-31'),
    context: received(date('2027-02-17')),
    expect: 'fail',
    at,
  },
  {
    name: 'Fiscal year ended 2022-01-31; day 45 is 2022-03-17, and 03-11 is in time.',
    document: yearEnd('2022-01-31'),
    context: received(date('2022-03-11')),
    expect: 'pass',
  },
  {
    name: 'Fiscal year ended 2014-11-11; day 45 is 2014-12-26, on which EDGAR may have been closed: 12-29 is perhaps in time.',
    document: yearEnd('2014-11-11'),
    context: received(date('2014-12-29')),
    expect: 'review',
    at,
  },
  {
    name: 'Fiscal year ended 2014-11-11: 2014-12-30 is late in any case.',
    document: yearEnd('2014-11-11'),
    context: received(date('2014-12-30')),
    expect: 'fail',
    at,
  },
  {
    name: 'Boundary: received at 21:59:30 Eastern on the last day.',
    document: form5(),
    context: { receivedOn: date('2025-02-14'), receivedAt: parseEasternTime('2025-02-14T21:59:30') },
    expect: 'pass',
  },
  {
    name: 'Boundary: received at 22:00:01 Eastern on the last day: the filing date is 2025-02-18.',
    document: form5(),
    context: { receivedOn: date('2025-02-14'), receivedAt: parseEasternTime('2025-02-14T22:00:01') },
    expect: 'fail',
    at,
  },
  { name: 'Nothing is known of the receipt.', document: form5(), expect: 'inapplicable' },
  { name: 'A Form 4.', document: form4(), context: received(date('2025-02-18')), expect: 'inapplicable' },
];
