import { date } from '../../base/calendarDate.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { type RuleCase, received } from '../ruleCase.ts';
import { form3, form4, on, saleRow } from '../samples.ts';

const signed = (day: string, given = {}) =>
  form4({ ownerSignatures: [{ name: '/s/ Robin Sample', date: date(day) }], ...given });
const at = fieldPath('ownerSignatures', 0, 'date');
const context = received(date('2024-05-16'));

export const cases: readonly RuleCase[] = [
  { name: 'Sold on 05-14, signed on 05-16, filed on 05-16.', document: form4(), context, expect: 'pass' },
  { name: 'Boundary: signed on the day of the sale.', document: signed('2024-05-14'), expect: 'pass' },
  { name: 'Boundary: signed the day before the sale.', document: signed('2024-05-13'), expect: 'review', at },
  { name: 'Boundary: signed the day after filing.', document: signed('2024-05-17'), context, expect: 'review', at },
  { name: 'Signed a year before, a slip in January.', document: signed('2023-05-16'), expect: 'review', at },
  {
    name: 'A Form 4 signed on 2024-05-20 with a J line of form type 5 dated 2024-06-03, an event to come (T118).',
    document: signed('2024-05-20', {
      nonDerivativeTable: [saleRow(), saleRow({ ...on('2024-06-03'), transactionCode: 'J', transactionFormType: '5' })],
    }),
    expect: 'pass',
  },
  { name: 'A Form 3 filed before its event (T123) has no transaction.', document: form3(), expect: 'inapplicable' },
];
