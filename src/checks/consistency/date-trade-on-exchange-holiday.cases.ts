import { rowPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, giftMadeRow, on, saleRow } from '../samples.ts';

const at = rowPath('nonDerivativeTable', 0, 'transactionDate');
const soldOn = (day: string) => form4({ nonDerivativeTable: [saleRow(on(day))] });

export const cases: readonly RuleCase[] = [
  { name: 'Tuesday 2024-05-14.', document: form4(), expect: 'pass' },
  { name: 'Saturday 2024-05-11.', document: soldOn('2024-05-11'), expect: 'review', at },
  { name: 'Good Friday, 2025-04-18, a business day for EDGAR.', document: soldOn('2025-04-18'), expect: 'review', at },
  {
    name: 'Veterans Day, 2025-11-11: EDGAR is closed, the exchanges are not.',
    document: soldOn('2025-11-11'),
    expect: 'pass',
  },
  {
    name: 'Boundary: 2021-06-18, before the exchanges kept Juneteenth.',
    document: soldOn('2021-06-18'),
    expect: 'pass',
  },
  {
    name: 'Boundary: Juneteenth 2022, a Sunday, kept on Monday the 20th.',
    document: soldOn('2022-06-20'),
    expect: 'review',
    at,
  },
  {
    name: '2021-12-31: New Year’s Day 2022, a Saturday, is not kept on Friday.',
    document: soldOn('2021-12-31'),
    expect: 'pass',
  },
  {
    name: 'A gift may be made on any day.',
    document: form4({ nonDerivativeTable: [giftMadeRow(on('2022-05-14'))] }),
    expect: 'inapplicable',
  },
];
