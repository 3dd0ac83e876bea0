import { fieldPath } from '../../model/fieldPath.ts';
import { makeRelationship } from '../../model/make.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';
import type { Relationship } from '../../model/reportingOwner.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form4, OFFICER } from '../samples.ts';

const as = (relationship: Partial<Relationship>): OwnershipDocument =>
  form4({ reportingOwners: [{ ...OFFICER, relationship: makeRelationship(relationship) }] });

export const cases: readonly RuleCase[] = [
  { name: 'A director and officer.', document: form4(), expect: 'pass' },
  { name: 'A ten per cent owner.', document: as({ isTenPercentOwner: true }), expect: 'pass' },
  {
    name: 'Four boxes, all false.',
    document: as({ isDirector: false, isOfficer: false, isTenPercentOwner: false, isOther: false }),
    expect: 'fail',
    at: fieldPath('reportingOwners', 0, 'relationship'),
  },
  { name: 'No boxes.', document: as({}), expect: 'fail' },
  {
    name: 'No owners at all are another rule’s matter.',
    document: form4({ reportingOwners: [] }),
    expect: 'inapplicable',
  },
];
