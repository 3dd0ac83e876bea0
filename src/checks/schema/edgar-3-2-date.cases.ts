import type { CalendarDate } from '../../base/calendarDate.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, saleRow } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'A date with a time zone, which accepted filings have, was read.',
    document: form4({
      nonDerivativeTable: [saleRow()],
      spellings: [{ path: fieldPath('nonDerivativeTable', 0, 'transactionDate'), text: '2024-05-14-04:00' }],
    }),
    expect: 'pass',
  },
  {
    name: 'An American date is no date of the schema.',
    document: form4({
      nonDerivativeTable: [saleRow({ transactionDate: footnoted<CalendarDate>(null) })],
      spellings: [{ path: fieldPath('nonDerivativeTable', 0, 'transactionDate'), text: '05/14/2024' }],
    }),
    expect: 'fail',
    at: fieldPath('nonDerivativeTable', 0, 'transactionDate'),
  },
  {
    name: 'A document that names no form is judged by the rule on its type first.',
    document: form4({ documentType: null }),
    expect: 'inapplicable',
  },
];
