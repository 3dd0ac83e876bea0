import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, form5, giftReceivedRow, on } from '../samples.ts';

const at = rowPath('nonDerivativeTable', 0, 'transactionTimeliness');

export const cases: readonly RuleCase[] = [
  { name: 'A gift received in September of the year that the form covers.', document: form5(), expect: 'pass' },
  {
    name: 'Boundary: 2023-12-26 may still lie in a year of 53 weeks that ends on 2024-12-31 (2023-12-31 less 6 days is the 25th).',
    document: form5({ nonDerivativeTable: [giftReceivedRow(on('2023-12-26'))] }),
    expect: 'pass',
  },
  {
    name: 'Boundary: 2023-12-25 lies in the year before, and the line is not marked late.',
    document: form5({ nonDerivativeTable: [giftReceivedRow(on('2023-12-25'))] }),
    expect: 'review',
    at,
  },
  {
    name: 'The same line marked L.',
    document: form5({
      nonDerivativeTable: [giftReceivedRow({ ...on('2023-12-25'), transactionTimeliness: footnoted('L') })],
    }),
    expect: 'pass',
  },
  {
    name: 'A line of form type 4 is late by definition and needs no mark.',
    document: form5({ nonDerivativeTable: [giftReceivedRow({ ...on('2023-06-01'), transactionFormType: '4' })] }),
    expect: 'inapplicable',
  },
  { name: 'A Form 4.', document: form4(), expect: 'inapplicable' },
];
