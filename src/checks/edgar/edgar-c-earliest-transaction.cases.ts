import { date } from '../../base/calendarDate.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, giftReceivedRow, saleRow } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  { name: 'One sale on 2024-05-14, the period.', document: form4(), expect: 'pass' },
  {
    name: 'Sales on 2024-05-15 and, below it, 2024-05-14: the earlier counts.',
    document: form4({ nonDerivativeTable: [saleRow({ transactionDate: footnoted(date('2024-05-15')) }), saleRow()] }),
    expect: 'pass',
  },
  {
    name: 'A gift received on 2024-05-01, reported early beside the sale of 2024-05-14: either day may be the period.',
    document: form4({
      nonDerivativeTable: [saleRow(), giftReceivedRow({ transactionDate: footnoted(date('2024-05-01')) })],
    }),
    expect: 'pass',
  },
  {
    name: 'A sale on 2024-05-15 for a period of 2024-05-14.',
    document: form4({ nonDerivativeTable: [saleRow({ transactionDate: footnoted(date('2024-05-15')) })] }),
    expect: 'review',
    at: fieldPath('periodOfReport'),
  },
  {
    name: 'A sale on 2024-05-13 for a period of 2024-05-14.',
    document: form4({ nonDerivativeTable: [saleRow({ transactionDate: footnoted(date('2024-05-13')) })] }),
    expect: 'review',
  },
  {
    name: 'No transactions.',
    document: form4({ nonDerivativeTable: [], notSubjectToSection16: true }),
    expect: 'inapplicable',
  },
];
