import { fieldPath } from '../../model/fieldPath.ts';
import type { ReportingOwner } from '../../model/reportingOwner.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, OFFICER } from '../samples.ts';

const owners = (count: number): ReportingOwner[] =>
  Array.from({ length: count }, (_, i) => ({ ...OFFICER, cik: String(i + 1) }));

export const cases: readonly RuleCase[] = [
  { name: 'One owner.', document: form4(), expect: 'pass' },
  { name: 'Ten owners.', document: form4({ reportingOwners: owners(10) }), expect: 'pass' },
  {
    name: 'Eleven owners are one too many.',
    document: form4({ reportingOwners: owners(11) }),
    expect: 'fail',
    at: fieldPath('reportingOwners', 10),
  },
  { name: 'No owner.', document: form4({ reportingOwners: [] }), expect: 'fail', at: fieldPath('reportingOwners') },
  {
    name: 'A document that names no form is judged by the rule on its type first.',
    document: form4({ documentType: null }),
    expect: 'inapplicable',
  },
];
