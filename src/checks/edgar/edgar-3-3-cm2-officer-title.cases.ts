import { fieldPath } from '../../model/fieldPath.ts';
import { makeRelationship } from '../../model/make.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';
import type { Relationship } from '../../model/reportingOwner.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, OFFICER, TEN_PERCENT_OWNER } from '../samples.ts';

const as = (relationship: Partial<Relationship>): OwnershipDocument =>
  form4({ reportingOwners: [{ ...OFFICER, relationship: makeRelationship(relationship) }] });

export const cases: readonly RuleCase[] = [
  { name: 'Chief Executive Officer.', document: form4(), expect: 'pass' },
  {
    name: 'An officer without a title.',
    document: as({ isOfficer: true }),
    expect: 'fail',
    at: fieldPath('reportingOwners', 0, 'relationship', 'officerTitle'),
  },
  { name: 'A blank title.', document: as({ isOfficer: true, officerTitle: ' ' }), expect: 'fail' },
  { name: 'No officer.', document: form4({ reportingOwners: [TEN_PERCENT_OWNER] }), expect: 'inapplicable' },
];
