import { date } from '../../base/calendarDate.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, form4Amendment, form5, giftReceivedRow, holdingRow, on, saleRow } from '../samples.ts';

const two = (periodOfReport: string) =>
  form4({
    periodOfReport: date(periodOfReport),
    nonDerivativeTable: [saleRow(on('2024-05-15')), saleRow(on('2024-05-14'))],
  });
const at = fieldPath('periodOfReport');

export const cases: readonly RuleCase[] = [
  { name: 'Sales on 05-14 and 05-15; box 3 says 05-14.', document: two('2024-05-14'), expect: 'pass' },
  { name: 'Boundary: box 3 says 05-15, the later of the two.', document: two('2024-05-15'), expect: 'review', at },
  { name: 'Boundary: box 3 says 05-13, before both.', document: two('2024-05-13'), expect: 'review', at },
  {
    name: 'A gift received in April and reported early, a sale on 05-14: box 3 may go by the sale.',
    document: form4({ nonDerivativeTable: [giftReceivedRow(on('2024-04-02')), saleRow()] }),
    expect: 'pass',
  },
  {
    name: 'Or by the gift.',
    document: form4({
      periodOfReport: date('2024-04-02'),
      nonDerivativeTable: [giftReceivedRow(on('2024-04-02')), saleRow()],
    }),
    expect: 'pass',
  },
  { name: 'Only a holding.', document: form4({ nonDerivativeTable: [holdingRow()] }), expect: 'inapplicable' },
  { name: 'An amendment.', document: form4Amendment({ periodOfReport: date('2024-05-13') }), expect: 'inapplicable' },
  { name: 'Box 3 of a Form 5 states a year’s end.', document: form5(), expect: 'inapplicable' },
];
