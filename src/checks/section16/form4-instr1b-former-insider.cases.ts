import { fieldPath } from '../../model/fieldPath.ts';
import type { Relationship } from '../../model/reportingOwner.ts';
import type { RuleCase } from '../ruleCase.ts';
import { form3, form4, OFFICER } from '../samples.ts';

const NOTHING = { isDirector: false, isOfficer: false, isTenPercentOwner: false, isOther: false, officerTitle: null };
const by = (relationship: Partial<Relationship>, notSubjectToSection16: boolean | null) =>
  form4({
    notSubjectToSection16,
    reportingOwners: [{ ...OFFICER, relationship: { ...OFFICER.relationship, ...NOTHING, ...relationship } }],
  });
const FORMER_DIRECTOR = { isOther: true, otherText: 'Former Director' };
const at = fieldPath('notSubjectToSection16');

export const cases: readonly RuleCase[] = [
  { name: 'A former director checks the box.', document: by(FORMER_DIRECTOR, true), expect: 'pass' },
  {
    name: 'A former director leaves the box unchecked (T124).',
    document: by(FORMER_DIRECTOR, false),
    expect: 'fail',
    at,
  },
  { name: 'A former director’s form without the box.', document: by(FORMER_DIRECTOR, null), expect: 'fail', at },
  {
    name: 'A former president who is still a director.',
    document: by({ isDirector: true, isOther: true, otherText: 'Former President' }, false),
    expect: 'review',
    at,
  },
  {
    name: 'An officer whose title is that of a former one.',
    document: by({ isOfficer: true, officerTitle: 'Former CFO' }, false),
    expect: 'review',
    at,
  },
  { name: 'An officer of today.', document: form4(), expect: 'inapplicable' },
  { name: 'Form 3 has no exit box.', document: form3(), expect: 'inapplicable' },
];
