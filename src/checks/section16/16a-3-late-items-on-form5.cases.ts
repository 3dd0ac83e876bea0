import { date } from '../../base/calendarDate.ts';
import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { received } from '../ruleCase.ts';
import { form4, form5, giftReceivedRow, on, saleRow } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  { name: 'A gift received, in time on Form 5.', document: form5(), expect: 'pass' },
  {
    name: 'Two sales that were due on Form 4: both count as late.',
    document: form5({ nonDerivativeTable: [saleRow(), saleRow(on('2024-08-05'))] }),
    expect: 'fail',
    at: rowPath('nonDerivativeTable', 0, 'transactionFormType'),
  },
  {
    name: 'A gift of an earlier year, marked late.',
    document: form5({
      nonDerivativeTable: [giftReceivedRow({ ...on('2023-09-10'), transactionTimeliness: footnoted('L') })],
    }),
    expect: 'fail',
    at: rowPath('nonDerivativeTable', 0, 'transactionTimeliness'),
  },
  {
    name: 'Boundary: a sale of 2024-12-31 on a Form 5 of 2025-01-03: due on Form 4 that very day.',
    document: form5({ nonDerivativeTable: [saleRow(on('2024-12-31'))] }),
    context: received(date('2025-01-03')),
    expect: 'review',
    at: rowPath('nonDerivativeTable', 0, 'transactionFormType'),
  },
  {
    name: 'Boundary: a sale of 2024-12-31 on a Form 5 of 2025-01-06: late by one business day.',
    document: form5({ nonDerivativeTable: [saleRow(on('2024-12-31'))] }),
    context: received(date('2025-01-06')),
    expect: 'fail',
  },
  { name: 'No transactions.', document: form5({ nonDerivativeTable: [] }), expect: 'inapplicable' },
  { name: 'On a Form 4 only the dates show lateness.', document: form4(), expect: 'inapplicable' },
];
