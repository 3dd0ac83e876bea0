import { exitBoxInstruction } from '../../law/authorities/section16.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import type { Relationship } from '../../model/reportingOwner.ts';
import { defineRule, FORMS_4_AND_5, fail, inapplicable, pass, review } from '../rule.ts';
import { FORMER, mentions } from '../words.ts';

export const formerInsider = defineRule({
  id: 'form4-instr1b-former-insider',
  says: 'The exit box must be checked on a form of persons who are no longer subject to Section 16',
  authority: [exitBoxInstruction],
  appliesTo: FORMS_4_AND_5,
  consequence: 'deficient',
  concerns: ['notSubjectToSection16', 'relationship'],
  reference: ['S16-ID-ROLE'],
  notModelled:
    'Who left is only known from the words of the relationship, such as “Former Director”; against the issuer’s list of insiders nothing is compared. The box speaks for all persons of a joint form.',
  examine({ document }) {
    const owners = document.reportingOwners;
    if (!owners.some(({ relationship }) => saysFormer(relationship))) return inapplicable();
    if (document.notSubjectToSection16 === true) return pass();
    const at = fieldPath('notSubjectToSection16');
    const words = owners
      .map(({ relationship }) => relationship.officerTitle ?? relationship.otherText)
      .find((text) => text);
    if (owners.every(({ relationship }) => saysFormer(relationship) && !marksPresent(relationship))) {
      return [
        fail(
          at,
          `The relationship is only “${words}”, and the exit box is not checked.`,
          'Check the exit box: the person is subject to Section 16 no more, though some transactions must still be reported.',
        ),
      ];
    }
    return [
      review(
        at,
        `The relationship says “${words}” and the exit box is not checked.`,
        'Check the exit box if no person of the form is subject to Section 16 any more; leave it if one still is.',
      ),
    ];
  },
});

function saysFormer({ officerTitle, otherText }: Relationship): boolean {
  return (officerTitle !== null && isFormer(officerTitle)) || (otherText !== null && isFormer(otherText));
}

const isFormer = (text: string): boolean => mentions(text.toLowerCase(), FORMER);

/** A box for an office or holding of today is checked. The officer box counts not: former officers check it for their title. */
function marksPresent({ isDirector, isOfficer, isTenPercentOwner }: Relationship): boolean {
  return isDirector === true || isOfficer === true || isTenPercentOwner === true;
}
