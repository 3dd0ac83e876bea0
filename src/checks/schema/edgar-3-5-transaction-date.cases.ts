import type { CalendarDate } from '../../base/calendarDate.ts';
import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form3, form4, saleRow } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  { name: 'The day of the sale.', document: form4(), expect: 'pass' },
  {
    name: 'A footnote does not stand for a date.',
    document: form4({ nonDerivativeTable: [saleRow({ transactionDate: footnoted<CalendarDate>(null, 'F1') })] }),
    expect: 'fail',
    at: rowPath('nonDerivativeTable', 0, 'transactionDate'),
  },
  { name: 'A Form 3 has no transactions.', document: form3(), expect: 'inapplicable' },
];
