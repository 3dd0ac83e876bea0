import { date } from '../../base/calendarDate.ts';
import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, form5, giftReceivedRow, holdingRow, on } from '../samples.ts';

const at = rowPath('nonDerivativeTable', 0, 'transactionDate');

export const cases: readonly RuleCase[] = [
  { name: 'A gift received on 2024-09-10, in the year that ends on 2024-12-31.', document: form5(), expect: 'pass' },
  {
    name: 'Boundary: a gift received on 2024-12-31, the last day of the year.',
    document: form5({ nonDerivativeTable: [giftReceivedRow(on('2024-12-31'))] }),
    expect: 'pass',
  },
  {
    name: 'Boundary: a gift received on 2025-01-01, the day after.',
    document: form5({ nonDerivativeTable: [giftReceivedRow(on('2025-01-01'))] }),
    expect: 'fail',
    at,
  },
  {
    name: 'A line of 2027-01-05 on the Form 5 for 2026 (T96).',
    document: form5({
      periodOfReport: date('2026-12-31'),
      nonDerivativeTable: [giftReceivedRow(on('2027-01-05'))],
    }),
    expect: 'fail',
    at,
  },
  {
    name: 'A gift dated 2023-11-15 on the Form 5 for 2022 that was filed on 2023-02-13 (T120): nine months ahead, a slip in the year.',
    document: form5({
      periodOfReport: date('2022-12-31'),
      nonDerivativeTable: [giftReceivedRow(on('2023-11-15'))],
    }),
    context: { receivedOn: date('2023-02-13') },
    expect: 'fail',
    at,
  },
  {
    name: 'Only a holding: it has no date.',
    document: form5({
      nonDerivativeTable: [holdingRow({ transactionFormType: '3', securityTitle: footnoted('Common Stock', 'F1') })],
    }),
    expect: 'inapplicable',
  },
  { name: 'A Form 4 has no fiscal year.', document: form4(), expect: 'inapplicable' },
];
