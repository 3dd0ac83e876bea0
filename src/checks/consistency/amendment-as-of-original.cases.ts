import { date } from '../../base/calendarDate.ts';
import { rowPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, form4Amendment, giftReceivedRow, on, saleRow } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'The sale of 2024-05-14 on an amendment to the report of 2024-05-16.',
    document: form4Amendment(),
    expect: 'pass',
  },
  {
    name: 'Boundary: a sale of 2024-05-16, the day of the report amended.',
    document: form4Amendment({ nonDerivativeTable: [saleRow(on('2024-05-16'))] }),
    expect: 'pass',
  },
  {
    name: 'Boundary: a sale of 2024-05-17, a day after the report amended.',
    document: form4Amendment({ nonDerivativeTable: [saleRow(on('2024-05-17'))] }),
    expect: 'review',
    at: rowPath('nonDerivativeTable', 0, 'transactionDate'),
  },
  {
    name: 'A Form 5 item that was reported ahead of its day.',
    document: form4Amendment({
      dateOfOriginalSubmission: date('2024-05-16'),
      nonDerivativeTable: [giftReceivedRow(on('2024-06-03'))],
    }),
    expect: 'pass',
  },
  { name: 'Not an amendment.', document: form4(), expect: 'inapplicable' },
];
