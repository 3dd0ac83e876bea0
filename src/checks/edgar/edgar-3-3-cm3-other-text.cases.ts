import { fieldPath } from '../../model/fieldPath.ts';
import { makeRelationship } from '../../model/make.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';
import type { Relationship } from '../../model/reportingOwner.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, OFFICER } from '../samples.ts';

const as = (relationship: Partial<Relationship>): OwnershipDocument =>
  form4({ reportingOwners: [{ ...OFFICER, relationship: makeRelationship(relationship) }] });

export const cases: readonly RuleCase[] = [
  { name: 'A former director says so.', document: as({ isOther: true, otherText: 'Former Director' }), expect: 'pass' },
  {
    name: 'Other, without a word.',
    document: as({ isOther: true }),
    expect: 'fail',
    at: fieldPath('reportingOwners', 0, 'relationship', 'otherText'),
  },
  { name: 'Nobody is marked “other”.', document: form4(), expect: 'inapplicable' },
];
