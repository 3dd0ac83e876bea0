import { exitBoxInstruction } from '../../law/authorities/section16.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import type { Relationship } from '../../model/reportingOwner.ts';
import { defineRule, FORMS_4_AND_5, inapplicable, pass, review } from '../rule.ts';

export const exitBoxJoint = defineRule({
  id: 'form4-instr1b-exit-box-joint',
  says: 'The exit box of a joint form must be true of every person on it',
  authority: [exitBoxInstruction],
  appliesTo: FORMS_4_AND_5,
  consequence: 'deficient',
  concerns: ['notSubjectToSection16', 'reportingOwners'],
  reference: ['S16-ID-ROLE'],
  notModelled:
    'Who is still subject to Section 16 is not known. Persons with different relationships are taken to need a look.',
  examine({ document }) {
    const [first, ...others] = document.reportingOwners;
    if (document.notSubjectToSection16 !== true || first === undefined || others.length === 0) return inapplicable();
    if (others.every(({ relationship }) => same(relationship, first.relationship))) return pass();
    return [
      review(
        fieldPath('notSubjectToSection16'),
        `The exit box is checked for all ${others.length + 1} persons of the form, whose relationships to the issuer differ.`,
        'Make sure that none of them is still subject to Section 16. Otherwise file separately for those who are not.',
      ),
    ];
  },
});

function same(a: Relationship, b: Relationship): boolean {
  return (
    (a.isDirector === true) === (b.isDirector === true) &&
    (a.isOfficer === true) === (b.isOfficer === true) &&
    (a.isTenPercentOwner === true) === (b.isTenPercentOwner === true) &&
    (a.isOther === true) === (b.isOther === true)
  );
}
