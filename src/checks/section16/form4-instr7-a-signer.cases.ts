import { date } from '../../base/calendarDate.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, OFFICER, TEN_PERCENT_OWNER } from '../samples.ts';

const signed = (name: string, owner = OFFICER.name) =>
  form4({ reportingOwners: [{ ...OFFICER, name: owner }], ownerSignatures: [{ name, date: date('2024-05-16') }] });

export const cases: readonly RuleCase[] = [
  { name: 'Robin Sample signs for “Sample Robin”.', document: form4(), expect: 'pass' },
  { name: 'Rob Sample: the family name is the same.', document: signed('/s/ Rob Sample'), expect: 'pass' },
  { name: 'José Peña signs for “PENA JOSE”.', document: signed('/s/ José Peña', 'PENA JOSE'), expect: 'pass' },
  { name: 'An attorney-in-fact.', document: signed('/s/ Lee Counsel, Attorney-in-Fact'), expect: 'pass' },
  {
    name: 'Another person, with no word.',
    document: signed('/s/ Lee Smith'),
    expect: 'review',
    at: fieldPath('ownerSignatures', 0, 'name'),
  },
  {
    name: 'For a partnership somebody else always signs.',
    document: form4({ reportingOwners: [TEN_PERCENT_OWNER] }),
    expect: 'inapplicable',
  },
  { name: 'A joint form.', document: form4({ reportingOwners: [OFFICER, TEN_PERCENT_OWNER] }), expect: 'inapplicable' },
];
