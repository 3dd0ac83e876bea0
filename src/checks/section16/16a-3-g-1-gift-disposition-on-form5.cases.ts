import { date } from '../../base/calendarDate.ts';
import { rowPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, form5, giftMadeRow, on } from '../samples.ts';

const at = rowPath('nonDerivativeTable', 0, 'transactionFormType');
const year2023 = { periodOfReport: date('2023-12-31') };

export const cases: readonly RuleCase[] = [
  { name: 'A gift received stays a Form 5 item (T95).', document: form5(), expect: 'pass' },
  {
    name: 'Change of law: a gift made on 2023-02-26 is still a Form 5 item.',
    document: form5({ ...year2023, nonDerivativeTable: [giftMadeRow(on('2023-02-26'))] }),
    expect: 'pass',
  },
  {
    name: 'Change of law: a gift made on 2023-02-27 is a Form 4 item.',
    document: form5({ ...year2023, nonDerivativeTable: [giftMadeRow(on('2023-02-27'))] }),
    expect: 'fail',
    at,
  },
  {
    name: 'A gift made on 2026-11-03 with form type 5 (T94).',
    document: form5({ periodOfReport: date('2026-12-31'), nonDerivativeTable: [giftMadeRow(on('2026-11-03'))] }),
    expect: 'fail',
    at,
  },
  {
    name: 'The same gift with form type 4 says itself that it is late.',
    document: form5({
      periodOfReport: date('2026-12-31'),
      nonDerivativeTable: [giftMadeRow({ ...on('2026-11-03'), transactionFormType: '4' })],
    }),
    expect: 'pass',
  },
  {
    name: 'A director’s gift of 2021-12-23 on a Form 5 for the year to 2022-01-31 was in order.',
    document: form5({ periodOfReport: date('2022-01-31'), nonDerivativeTable: [giftMadeRow(on('2021-12-23'))] }),
    expect: 'pass',
  },
  {
    name: 'A Form 4 is where the gift belongs.',
    document: form4({ nonDerivativeTable: [giftMadeRow()] }),
    expect: 'inapplicable',
  },
];
