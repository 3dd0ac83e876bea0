import { date } from '../../base/calendarDate.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, OFFICER, TEN_PERCENT_OWNER } from '../samples.ts';

const joint = (...names: string[]): OwnershipDocument =>
  form4({
    reportingOwners: [OFFICER, TEN_PERCENT_OWNER],
    ownerSignatures: names.map((name) => ({ name, date: date('2024-05-16') })),
  });

export const cases: readonly RuleCase[] = [
  {
    name: 'Two owners, two signatures.',
    document: joint('/s/ Robin Sample', '/s/ Sample Partners LP'),
    expect: 'pass',
  },
  {
    name: 'Two owners, one signature by an attorney-in-fact.',
    document: joint('/s/ Alex Agent, attorney-in-fact for each reporting person'),
    expect: 'pass',
  },
  {
    name: 'Two owners, and the signature block says “See Exhibit 99.1”.',
    document: joint('See Exhibit 99.1'),
    expect: 'pass',
  },
  {
    name: 'Two owners, one signature.',
    document: joint('/s/ Robin Sample'),
    expect: 'review',
    at: fieldPath('ownerSignatures'),
  },
  { name: 'One owner.', document: form4(), expect: 'inapplicable' },
];
