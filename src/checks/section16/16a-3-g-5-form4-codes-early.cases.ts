import { date } from '../../base/calendarDate.ts';
import { rowPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, form5, giftReceivedRow, on, saleRow } from '../samples.ts';

const early = { transactionFormType: '5' } as const;

export const cases: readonly RuleCase[] = [
  {
    name: 'An inheritance reported early.',
    document: form4({ nonDerivativeTable: [giftReceivedRow({ transactionCode: 'W' })] }),
    expect: 'pass',
  },
  {
    name: 'A small acquisition reported early.',
    document: form4({ nonDerivativeTable: [giftReceivedRow({ transactionCode: 'L' })] }),
    expect: 'pass',
  },
  {
    name: 'A sale marked as reported early.',
    document: form4({ nonDerivativeTable: [saleRow(early)] }),
    expect: 'review',
    at: rowPath('nonDerivativeTable', 0, 'transactionFormType'),
  },
  {
    name: 'Change of law: an award of 2002-08-28 could be an early report.',
    document: form4({
      periodOfReport: date('2002-08-28'),
      nonDerivativeTable: [giftReceivedRow({ ...on('2002-08-28'), transactionCode: 'A' })],
    }),
    expect: 'inapplicable',
  },
  {
    name: 'Change of law: an award of 2002-08-29 could not.',
    document: form4({
      periodOfReport: date('2002-08-29'),
      nonDerivativeTable: [giftReceivedRow({ ...on('2002-08-29'), transactionCode: 'A' })],
    }),
    expect: 'review',
  },
  {
    name: 'Code J depends on what the footnote says; an early J line of a coming event is common.',
    document: form4({ nonDerivativeTable: [saleRow({ ...early, transactionCode: 'J' })] }),
    expect: 'inapplicable',
  },
  { name: 'A sale with form type 4.', document: form4(), expect: 'inapplicable' },
  { name: 'A Form 5 reports nothing early.', document: form5(), expect: 'inapplicable' },
];
