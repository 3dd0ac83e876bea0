import { date } from '../../base/calendarDate.ts';
import { rowPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, form5, giftReceivedRow, on, saleRow } from '../samples.ts';

const at = rowPath('nonDerivativeTable', 0, 'transactionFormType');
const marked5 = { transactionFormType: '5' } as const;

export const cases: readonly RuleCase[] = [
  {
    name: 'A sale of May on the Form 5, with form type 4: late, and said to be.',
    document: form5({ nonDerivativeTable: [saleRow()] }),
    expect: 'pass',
  },
  {
    name: 'An inheritance may wait for Form 5 (T64).',
    document: form5({ nonDerivativeTable: [giftReceivedRow({ transactionCode: 'W' })] }),
    expect: 'pass',
  },
  {
    name: 'A sale marked as if it could wait.',
    document: form5({ nonDerivativeTable: [saleRow(marked5)] }),
    expect: 'review',
    at,
  },
  {
    name: 'Shares withheld for tax, marked as if they could wait.',
    document: form5({ nonDerivativeTable: [saleRow({ ...marked5, transactionCode: 'F' })] }),
    expect: 'review',
    at,
  },
  {
    name: 'Change of law: an award of 2002-08-28 could wait for Form 5 on conditions, so it is not examined.',
    document: form5({
      periodOfReport: date('2002-12-31'),
      nonDerivativeTable: [giftReceivedRow({ ...on('2002-08-28'), transactionCode: 'A' })],
    }),
    expect: 'inapplicable',
  },
  {
    name: 'Change of law: an award of 2002-08-29 is due on Form 4 in two business days.',
    document: form5({
      periodOfReport: date('2002-12-31'),
      nonDerivativeTable: [giftReceivedRow({ ...on('2002-08-29'), transactionCode: 'A' })],
    }),
    expect: 'review',
    at,
  },
  { name: 'A gift is for another rule.', document: form5(), expect: 'inapplicable' },
  { name: 'A Form 4.', document: form4(), expect: 'inapplicable' },
];
