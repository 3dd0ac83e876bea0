import { date } from '../../base/calendarDate.ts';
import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form3, form4, on, saleRow } from '../samples.ts';

const at = rowPath('nonDerivativeTable', 0, 'transactionDate');

export const cases: readonly RuleCase[] = [
  { name: 'A sale of 2024.', document: form4(), expect: 'pass' },
  {
    name: 'The year 0023 for 2023.',
    document: form4({ nonDerivativeTable: [saleRow(on('0023-06-23'))] }),
    expect: 'fail',
    at,
  },
  {
    name: 'Boundary: 1934-06-06, the day of the Act.',
    document: form4({ nonDerivativeTable: [saleRow(on('1934-06-06'))] }),
    expect: 'pass',
  },
  {
    name: 'Boundary: 1934-06-05, a day before the Act.',
    document: form4({ nonDerivativeTable: [saleRow(on('1934-06-05'))] }),
    expect: 'fail',
    at,
  },
  {
    name: 'The deemed execution date has lost two digits.',
    document: form4({ nonDerivativeTable: [saleRow({ deemedExecutionDate: footnoted(date('0024-05-14')) })] }),
    expect: 'fail',
    at: rowPath('nonDerivativeTable', 0, 'deemedExecutionDate'),
  },
  { name: 'A Form 3 has no transactions.', document: form3(), expect: 'inapplicable' },
];
