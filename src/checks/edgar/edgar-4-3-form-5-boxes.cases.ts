import { fieldPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form5, saleRow } from '../samples.ts';

export const cases: readonly RuleCase[] = [
  { name: 'A gift of form type 5: both boxes are false.', document: form5(), expect: 'pass' },
  {
    name: 'A late sale of form type 4, and its box is true.',
    document: form5({ nonDerivativeTable: [saleRow()], form4TransactionsReported: true }),
    expect: 'pass',
  },
  {
    name: 'A late sale, and its box is false.',
    document: form5({ nonDerivativeTable: [saleRow()] }),
    expect: 'fail',
    at: fieldPath('form4TransactionsReported'),
  },
  {
    name: 'No missed holding, and its box is true.',
    document: form5({ form3HoldingsReported: true }),
    expect: 'fail',
    at: fieldPath('form3HoldingsReported'),
  },
  {
    name: 'A filer leaves both boxes to EDGAR.',
    document: form5({ form3HoldingsReported: null, form4TransactionsReported: null }),
    expect: 'inapplicable',
  },
];
