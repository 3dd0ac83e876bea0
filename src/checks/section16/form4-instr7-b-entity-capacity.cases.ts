import { date } from '../../base/calendarDate.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, TEN_PERCENT_OWNER } from '../samples.ts';

const signed = (name: string) =>
  form4({ reportingOwners: [TEN_PERCENT_OWNER], ownerSignatures: [{ name, date: date('2024-05-16') }] });

export const cases: readonly RuleCase[] = [
  {
    name: 'A partnership, signed by its general partner.',
    document: signed('Sample Partners LP, by /s/ Robin Sample, General Partner'),
    expect: 'pass',
  },
  {
    name: 'A partnership, signed by an attorney-in-fact.',
    document: signed('/s/ Lee Counsel, Attorney-in-Fact'),
    expect: 'pass',
  },
  {
    name: 'A partnership, signed with a name only.',
    document: signed('/s/ Robin Sample'),
    expect: 'review',
    at: fieldPath('ownerSignatures', 0, 'name'),
  },
  { name: 'A natural person.', document: form4(), expect: 'inapplicable' },
];
