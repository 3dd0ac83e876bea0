import type { CalendarDate } from '../../base/calendarDate.ts';
import type { Decimal } from '../../base/decimal.ts';
import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form3, form4, optionGrantRow, optionHoldingRow, saleRow } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  { name: 'A price.', document: form4(), expect: 'pass' },
  {
    name: 'A footnote in place of the price.',
    document: form4({ nonDerivativeTable: [saleRow({ transactionPricePerShare: footnoted<Decimal>(null, 'F1') })] }),
    expect: 'pass',
  },
  {
    name: 'A price cell with neither.',
    document: form4({ nonDerivativeTable: [saleRow({ transactionPricePerShare: footnoted<Decimal>(null) })] }),
    expect: 'fail',
    at: rowPath('nonDerivativeTable', 0, 'transactionPricePerShare'),
  },
  { name: 'A holding has no price.', document: form3(), expect: 'pass' },
  {
    name: 'An option without an exercise date or a word on vesting.',
    document: form4({ derivativeTable: [optionGrantRow({ exerciseDate: footnoted<CalendarDate>(null) })] }),
    expect: 'fail',
    at: rowPath('derivativeTable', 0, 'exerciseDate'),
  },
  {
    name: 'An option held without an expiration date.',
    document: form3({ derivativeTable: [optionHoldingRow({ expirationDate: footnoted<CalendarDate>(null) })] }),
    expect: 'fail',
    at: rowPath('derivativeTable', 0, 'expirationDate'),
  },
  {
    name: 'A document without lines.',
    document: form4({ nonDerivativeTable: [], notSubjectToSection16: true }),
    expect: 'inapplicable',
  },
];
