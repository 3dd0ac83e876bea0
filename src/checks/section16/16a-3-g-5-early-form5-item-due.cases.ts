import { date } from '../../base/calendarDate.ts';
import { rowPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { received } from '../ruleCase.ts';
import { form4, giftReceivedRow, issuerWithYearEnd, on } from '../samples.ts';

const at = rowPath('nonDerivativeTable', 0, 'transactionDate');
const early = (day: string) => form4({ nonDerivativeTable: [giftReceivedRow(on(day))] });
const filed = (day: string) => ({ receivedOn: date(day), filing: issuerWithYearEnd('1231') });

export const cases: readonly RuleCase[] = [
  {
    name: 'A gift received on 2026-05-01, in the fiscal year 2026: due with its Form 5 on 2027-02-16.',
    document: early('2026-05-01'),
    context: filed('2027-02-16'),
    expect: 'pass',
  },
  {
    name: 'The same gift filed on 2027-02-17, a day late.',
    document: early('2026-05-01'),
    context: filed('2027-02-17'),
    expect: 'fail',
    at,
  },
  {
    name: 'Received on 2026-12-28, near the end of the year: with 52 or 53 weeks it may be of the next one.',
    document: early('2026-12-28'),
    context: filed('2027-02-17'),
    expect: 'review',
    at,
  },
  {
    name: 'Without a header: filed within 45 days, in time whatever the fiscal year.',
    document: early('2026-05-01'),
    context: received(date('2026-06-15')),
    expect: 'pass',
  },
  {
    name: 'Without a header: filed 14 months later, when every fiscal year that holds 2026-05-01 was due.',
    document: early('2026-05-01'),
    context: received(date('2027-07-30')),
    expect: 'fail',
    at,
  },
  {
    name: 'Without a header: filed after nine months, the fiscal year decides and is not known.',
    document: early('2026-05-01'),
    context: received(date('2027-02-17')),
    expect: 'inapplicable',
  },
  { name: 'A sale is no Form 5 item.', document: form4(), context: filed('2027-02-17'), expect: 'inapplicable' },
];
