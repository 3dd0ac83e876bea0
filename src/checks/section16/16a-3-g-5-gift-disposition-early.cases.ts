import { date } from '../../base/calendarDate.ts';
import { rowPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, form5, giftMadeRow, giftReceivedRow, on } from '../samples.ts';

const early = { transactionFormType: '5' } as const;

export const cases: readonly RuleCase[] = [
  {
    name: 'A gift made on 2024-05-14 with form type 4.',
    document: form4({ nonDerivativeTable: [giftMadeRow({ ...on('2024-05-14'), transactionFormType: '4' })] }),
    expect: 'pass',
  },
  {
    name: 'Change of law: a gift of 2023-02-24 reported early on a Form 4 (T61).',
    document: form4({
      periodOfReport: date('2023-02-24'),
      nonDerivativeTable: [giftMadeRow({ ...on('2023-02-24'), ...early })],
    }),
    expect: 'pass',
  },
  {
    name: 'Change of law: on 2023-02-26, the last day, it may still be an early report.',
    document: form4({ nonDerivativeTable: [giftMadeRow({ ...on('2023-02-26'), ...early })] }),
    expect: 'pass',
  },
  {
    name: 'Change of law: on 2023-02-27 nothing is early any more (T62).',
    document: form4({ nonDerivativeTable: [giftMadeRow({ ...on('2023-02-27'), ...early })] }),
    expect: 'fail',
    at: rowPath('nonDerivativeTable', 0, 'transactionFormType'),
  },
  {
    name: 'A gift received may be reported early.',
    document: form4({ nonDerivativeTable: [giftReceivedRow()] }),
    expect: 'inapplicable',
  },
  { name: 'A Form 5 is no early report.', document: form5(), expect: 'inapplicable' },
];
