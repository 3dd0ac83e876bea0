import { date } from '../../base/calendarDate.ts';
import { parseEasternTime } from '../../base/easternTime.ts';
import { WHOLE_DOCUMENT } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, form5, issuerWithYearEnd } from '../samples.ts';

const at = (time: string) => ({ receivedOn: date(time.slice(0, 10)), receivedAt: parseEasternTime(time) });

export const cases: readonly RuleCase[] = [
  {
    name: 'Boundary: 21:59:30 Eastern on the day it is due, 2024-05-16.',
    document: form4(),
    context: at('2024-05-16T21:59:30'),
    expect: 'pass',
  },
  {
    name: 'Boundary: 22:00:00 is still that day.',
    document: form4(),
    context: at('2024-05-16T22:00:00'),
    expect: 'pass',
  },
  {
    name: 'Boundary: 22:00:01 has the filing date 2024-05-17.',
    document: form4(),
    context: at('2024-05-16T22:00:01'),
    expect: 'fail',
    at: WHOLE_DOCUMENT,
  },
  {
    name: '17:45, after the hour of other forms.',
    document: form4(),
    context: at('2024-05-16T17:45:00'),
    expect: 'pass',
  },
  { name: '22:30 on the day before it is due.', document: form4(), context: at('2024-05-15T22:30:00'), expect: 'pass' },
  {
    name: 'A Form 5 at 23:10 on 2025-02-14, the day it is due.',
    document: form5(),
    context: at('2025-02-14T23:10:00'),
    expect: 'fail',
  },
  {
    name: 'EDGAR gave the day itself as filing date, which wins over the hour.',
    document: form4(),
    context: { ...at('2024-05-16T22:00:01'), filing: { ...issuerWithYearEnd('1231'), filedOn: date('2024-05-16') } },
    expect: 'pass',
  },
  { name: 'The hour is not known.', document: form4(), expect: 'inapplicable' },
];
