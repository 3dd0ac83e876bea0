import { date } from '../../base/calendarDate.ts';
import { rowPath } from '../../model/fieldPath.ts';
import { footnoted } from '../../model/footnoted.ts';
import { type RuleCase, received } from '../ruleCase.ts';
import { form4, form5, giftReceivedRow } from '../samples.ts';

// The Form 5 for the year that ends on Tuesday, 2024-12-31 is due on Friday, 2025-02-14: 31 days of January and 14 are 45.
const inTime = received(date('2025-02-14'));
const late = received(date('2025-02-18'));

export const cases: readonly RuleCase[] = [
  { name: 'Boundary: filed on 2025-02-14, the 45th day.', document: form5(), context: inTime, expect: 'inapplicable' },
  {
    name: 'Boundary: filed on Tuesday, 2025-02-18, the next business day, and the gift is not marked late.',
    document: form5(),
    context: late,
    expect: 'review',
    at: rowPath('nonDerivativeTable', 0, 'transactionTimeliness'),
  },
  {
    name: 'Filed late, and the gift is marked L.',
    document: form5({ nonDerivativeTable: [giftReceivedRow({ transactionTimeliness: footnoted('L') })] }),
    context: late,
    expect: 'pass',
  },
  {
    name: 'A line of form type 4 is late by definition.',
    document: form5({ nonDerivativeTable: [giftReceivedRow({ transactionFormType: '4' })] }),
    context: late,
    expect: 'inapplicable',
  },
  { name: 'Nobody said when it was filed.', document: form5(), expect: 'inapplicable' },
  { name: 'A Form 4.', document: form4(), context: late, expect: 'inapplicable' },
];
