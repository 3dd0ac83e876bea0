import { date } from '../../base/calendarDate.ts';
import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form3, form4, holdingRow } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  { name: 'A holding.', document: form3(), expect: 'pass' },
  {
    name: 'A holding with a transaction date.',
    document: form3({ nonDerivativeTable: [holdingRow({ transactionDate: footnoted(date('2024-05-14')) })] }),
    expect: 'fail',
    at: rowPath('nonDerivativeTable', 0, 'transactionDate'),
  },
  {
    name: 'A holding with a code.',
    document: form3({ nonDerivativeTable: [holdingRow({ transactionCode: 'P' })] }),
    expect: 'fail',
    at: rowPath('nonDerivativeTable', 0, 'transactionCode'),
  },
  { name: 'A document with transactions only.', document: form4(), expect: 'inapplicable' },
];
