import { date } from '../../base/calendarDate.ts';
import { rowPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { received } from '../ruleCase.ts';
import { form4, form5, giftReceivedRow, on, saleRow } from '../samples.ts';

const at = (index: number) => rowPath('nonDerivativeTable', index, 'transactionDate');
const merger = giftReceivedRow({ ...on('2024-06-03'), transactionCode: 'J' });

export const cases: readonly RuleCase[] = [
  {
    name: 'Filed on 2024-05-20: a sale of 05-16, and a Form 5 item that is certain to come on 06-03.',
    document: form4({ nonDerivativeTable: [saleRow(on('2024-05-16')), merger] }),
    context: received(date('2024-05-20')),
    expect: 'pass',
  },
  {
    name: 'The same item marked as a Form 4 transaction of 2024-06-03 cannot have been executed by 05-20.',
    document: form4({ nonDerivativeTable: [saleRow(on('2024-05-16')), { ...merger, transactionFormType: '4' }] }),
    context: received(date('2024-05-20')),
    expect: 'fail',
    at: at(1),
  },
  {
    name: 'A Form 5 filed on 2023-02-13 with a gift of 2023-11-15: the year is wrong.',
    document: form5({ periodOfReport: date('2022-12-31'), nonDerivativeTable: [giftReceivedRow(on('2023-11-15'))] }),
    context: received(date('2023-02-13')),
    expect: 'fail',
    at: at(0),
  },
  {
    name: 'Boundary: executed and filed on 2024-05-14.',
    document: form4(),
    context: received(date('2024-05-14')),
    expect: 'pass',
  },
  {
    name: 'Boundary: executed on 2024-05-14, filed on 05-13.',
    document: form4(),
    context: received(date('2024-05-13')),
    expect: 'fail',
    at: at(0),
  },
  { name: 'Nothing is known of the receipt.', document: form4(), expect: 'inapplicable' },
];
