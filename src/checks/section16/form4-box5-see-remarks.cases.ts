import { fieldPath } from '../../model/fieldPath.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, OFFICER } from '../samples.ts';

const titled = (officerTitle: string, remarks: string | null) =>
  form4({ reportingOwners: [{ ...OFFICER, relationship: { ...OFFICER.relationship, officerTitle } }], remarks });

export const cases: readonly RuleCase[] = [
  {
    name: 'The title stands in the remarks.',
    document: titled('See Remarks', 'Executive Vice President, Widgets and Gadgets'),
    expect: 'pass',
  },
  {
    name: 'There are no remarks.',
    document: titled('See Remarks', null),
    expect: 'review',
    at: fieldPath('reportingOwners', 0, 'relationship', 'officerTitle'),
  },
  { name: 'The remarks are blank.', document: titled('See Remarks Below', '  '), expect: 'review' },
  { name: 'The title stands in the box.', document: form4(), expect: 'inapplicable' },
];
