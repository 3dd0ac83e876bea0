import { date } from '../../base/calendarDate.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, form5, issuerWithYearEnd } from '../samples.ts';

const at = fieldPath('periodOfReport');

export const cases: readonly RuleCase[] = [
  {
    name: 'Box 3 says 12/31/2024 and EDGAR keeps 12/31 for the issuer.',
    document: form5(),
    context: { filing: issuerWithYearEnd('1231') },
    expect: 'pass',
  },
  {
    name: 'A year of 52 weeks ends on Saturday, 12/28/2024: three days from 12/31.',
    document: form5({ periodOfReport: date('2024-12-28') }),
    context: { filing: issuerWithYearEnd('1231') },
    expect: 'pass',
  },
  {
    name: 'A year of 53 weeks ends on 2026-01-03 (T26): three days past 12/31 of the year before.',
    document: form5({ periodOfReport: date('2026-01-03') }),
    context: { filing: issuerWithYearEnd('1231') },
    expect: 'pass',
  },
  {
    name: 'Boundary: 2024-12-24 is seven days from 12/31.',
    document: form5({ periodOfReport: date('2024-12-24') }),
    context: { filing: issuerWithYearEnd('1231') },
    expect: 'pass',
  },
  {
    name: 'Boundary: 2024-12-23 is eight days from 12/31.',
    document: form5({ periodOfReport: date('2024-12-23') }),
    context: { filing: issuerWithYearEnd('1231') },
    expect: 'fail',
    at,
  },
  {
    name: 'Box 3 says 12/31/2024 for an issuer whose year ends on 06/30.',
    document: form5(),
    context: { filing: issuerWithYearEnd('0630') },
    expect: 'fail',
    at,
  },
  {
    name: 'EDGAR keeps 02/29; in 2025 the year ends on 02/28.',
    document: form5({ periodOfReport: date('2025-02-28') }),
    context: { filing: issuerWithYearEnd('0229') },
    expect: 'pass',
  },
  {
    name: 'Without a header 2024-09-10, the day of the gift, is ten days from a month’s end: a person should look.',
    document: form5({ periodOfReport: date('2024-09-10') }),
    expect: 'review',
    at,
  },
  {
    name: 'Without a header 2022-01-31 is a month’s end (the Snowflake sample).',
    document: form5({ periodOfReport: date('2022-01-31') }),
    expect: 'pass',
  },
  { name: 'Box 3 of a Form 4 states a transaction’s date.', document: form4(), expect: 'inapplicable' },
];
