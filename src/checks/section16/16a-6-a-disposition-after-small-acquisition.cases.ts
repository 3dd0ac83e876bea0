import { date } from '../../base/calendarDate.ts';
import { rowPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { amount, form5, giftMadeRow, giftReceivedRow, on, saleRow } from '../samples.ts';

/** $4,000 of small acquisition, on 2026-01-12. */
const bought = (given = {}) =>
  giftReceivedRow({
    ...on('2026-01-12'),
    transactionCode: 'L',
    transactionShares: amount('160'),
    transactionPricePerShare: amount('25'),
    ...given,
  });
const form = (...nonDerivativeTable: ReturnType<typeof bought>[]) =>
  form5({ periodOfReport: date('2026-12-31'), nonDerivativeTable });
const at = rowPath('nonDerivativeTable', 0, 'transactionFormType');

export const cases: readonly RuleCase[] = [
  { name: '$4,000 bought on 2026-01-12 and nothing sold.', document: form(bought()), expect: 'pass' },
  {
    name: 'Sold on 2026-05-06, within six months (T68).',
    document: form(bought(), saleRow(on('2026-05-06'))),
    expect: 'fail',
    at,
  },
  {
    name: 'Boundary: sold on 2026-07-11, the last day before six months are over.',
    document: form(bought(), saleRow(on('2026-07-11'))),
    expect: 'fail',
    at,
  },
  {
    name: 'Boundary: sold on 2026-07-12, six months later to the day.',
    document: form(bought(), saleRow(on('2026-07-12'))),
    expect: 'pass',
  },
  { name: 'Sold the day before the acquisition.', document: form(bought(), saleRow(on('2026-01-11'))), expect: 'pass' },
  {
    name: 'A gift made does not end the deferral (T69).',
    document: form(bought(), giftMadeRow(on('2026-05-06'))),
    expect: 'pass',
  },
  {
    name: 'The acquisition has form type 4 already.',
    document: form(bought({ transactionFormType: '4' }), saleRow(on('2026-05-06'))),
    expect: 'inapplicable',
  },
  { name: 'A gift received is no small acquisition.', document: form5(), expect: 'inapplicable' },
];
