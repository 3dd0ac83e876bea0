import { date } from '../../base/calendarDate.ts';
import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, on, saleRow } from '../samples.ts';

const at = rowPath('nonDerivativeTable', 0, 'deemedExecutionDate');
const deemed = (executed: string, day: string) =>
  form4({ nonDerivativeTable: [saleRow({ ...on(executed), deemedExecutionDate: footnoted(date(day)) })] });

export const cases: readonly RuleCase[] = [
  { name: 'Boundary: the day of the trade itself.', document: deemed('2026-03-02', '2026-03-02'), expect: 'pass' },
  { name: 'Boundary: a day before the trade.', document: deemed('2026-03-02', '2026-03-01'), expect: 'fail', at },
  {
    name: 'Boundary: 2026-03-05 is the third business day after 03-02.',
    document: deemed('2026-03-02', '2026-03-05'),
    expect: 'pass',
  },
  { name: 'Boundary: 2026-03-06 is the fourth.', document: deemed('2026-03-02', '2026-03-06'), expect: 'fail', at },
  { name: 'The 9th for a trade of the 2nd.', document: deemed('2026-03-02', '2026-03-09'), expect: 'fail', at },
  {
    name: 'Traded on 2026-02-11: with Presidents’ Day the third business day is 02-17.',
    document: deemed('2026-02-11', '2026-02-17'),
    expect: 'pass',
  },
  {
    name: 'Change of law: before 2002-08-29 no trade had a deemed date.',
    document: deemed('2002-08-28', '2002-09-09'),
    expect: 'inapplicable',
  },
  { name: 'No deemed date.', document: form4(), expect: 'inapplicable' },
];
