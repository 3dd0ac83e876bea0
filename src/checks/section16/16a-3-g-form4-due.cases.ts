import { date } from '../../base/calendarDate.ts';
import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { received } from '../ruleCase.ts';
import { form4, form4Amendment, giftMadeRow, on, saleRow } from '../samples.ts';

const at = rowPath('nonDerivativeTable', 0, 'transactionDate');
const soldOn = (day: string, deemed?: string) =>
  form4({
    nonDerivativeTable: [
      saleRow({ ...on(day), ...(deemed === undefined ? {} : { deemedExecutionDate: footnoted(date(deemed)) }) }),
    ],
  });
const gift = (day: string, transactionFormType: '4' | '5') =>
  form4({ nonDerivativeTable: [giftMadeRow({ ...on(day), transactionFormType })] });

export const cases: readonly RuleCase[] = [
  {
    name: 'Sold on Tuesday 2024-05-14; the second business day is Thursday 05-16.',
    document: form4(),
    context: received(date('2024-05-16')),
    expect: 'pass',
  },
  {
    name: 'Sold on 2024-05-14; 05-17 is a day late.',
    document: form4(),
    context: received(date('2024-05-17')),
    expect: 'fail',
    at,
  },
  {
    name: 'Sold on Friday 2024-10-11; Monday is Columbus Day, so Wednesday 10-16 is in time.',
    document: soldOn('2024-10-11'),
    context: received(date('2024-10-16')),
    expect: 'pass',
  },
  {
    name: 'Sold on 2025-12-22; EDGAR was closed from the 24th to the 26th, so 12-29 is in time.',
    document: soldOn('2025-12-22'),
    context: received(date('2025-12-29')),
    expect: 'pass',
  },
  {
    name: 'Change of law: sold on 2002-08-28, due by the tenth of the next month, 2002-09-10.',
    document: soldOn('2002-08-28'),
    context: received(date('2002-09-10')),
    expect: 'pass',
  },
  {
    name: 'Change of law: sold on 2002-08-28 and filed on 09-11, a day late.',
    document: soldOn('2002-08-28'),
    context: received(date('2002-09-11')),
    expect: 'fail',
    at,
  },
  {
    name: 'Change of law: sold on 2002-08-29, due on the second business day, 09-03, after Labor Day.',
    document: soldOn('2002-08-29'),
    context: received(date('2002-09-04')),
    expect: 'fail',
    at,
  },
  {
    name: 'Deemed executed on 2026-03-04 for a trade of 03-02: due on 03-06.',
    document: soldOn('2026-03-02', '2026-03-04'),
    context: received(date('2026-03-06')),
    expect: 'pass',
  },
  {
    name: 'Told on 2026-03-10 of a trade of 03-02: deemed executed by 03-05 at the latest, due on 03-09.',
    document: soldOn('2026-03-02', '2026-03-10'),
    context: received(date('2026-03-10')),
    expect: 'fail',
    at,
  },
  {
    name: 'Change of law: a gift made on 2023-02-27 is due on Form 4 by 03-01, however it is marked.',
    document: gift('2023-02-27', '5'),
    context: received(date('2023-03-02')),
    expect: 'fail',
    at,
  },
  {
    name: 'Change of law: a gift made on 2023-02-24 could wait for Form 5.',
    document: gift('2023-02-24', '5'),
    context: received(date('2023-03-02')),
    expect: 'inapplicable',
  },
  {
    name: 'The same gift marked as a Form 4 transaction: a Form 5 item by its code.',
    document: gift('2023-02-24', '4'),
    context: received(date('2023-03-02')),
    expect: 'review',
    at,
  },
  { name: 'Nothing is known of the receipt.', document: form4(), expect: 'inapplicable' },
  {
    name: 'An amendment is judged by what it adds.',
    document: form4Amendment(),
    context: received(date('2024-06-20')),
    expect: 'inapplicable',
  },
];
