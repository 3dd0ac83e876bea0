import { instruction7a } from '../../law/authorities/section16.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { ALL_FORMS, defineRule, inapplicable, pass, review } from '../rule.ts';
import { sharesName } from '../signers.ts';
import { mentions, SIGNING_FOR_ANOTHER } from '../words.ts';

export const signer = defineRule({
  id: 'form4-instr7-a-signer',
  says: 'Who signs for another person must say so, and have a power of attorney on file',
  authority: [instruction7a],
  appliesTo: ALL_FORMS,
  consequence: 'deficient',
  concerns: ['ownerSignatures', 'name'],
  reference: ['S16-SIG-POA'],
  notModelled:
    'Whether a power of attorney is attached or on file, and whether it is still in force, is not known. Noticed is a signature that shares no word with the name of the one reporting person and shows no power; a person who signs with another name, as after marriage, is noticed too. Joint forms are not examined.',
  examine({ document, entity }) {
    const [owner, second] = document.reportingOwners;
    const [signature] = document.ownerSignatures;
    if (owner === undefined || second !== undefined || signature === undefined) return inapplicable();
    if (owner.name === null || signature.name === null || entity !== null) return inapplicable();
    if (mentions(signature.name.toLowerCase(), SIGNING_FOR_ANOTHER)) return pass();
    if (sharesName(owner.name, signature.name)) return pass();
    return [
      review(
        fieldPath('ownerSignatures', 0, 'name'),
        `The form is of ${owner.name} and is signed “${signature.name.trim()}”, with no word on who that is.`,
        'Add the power to the signature, as in “/s/ Lee Counsel, attorney-in-fact for Robin Sample”, and file the power of attorney as exhibit 24 unless it is on file.',
      ),
    ];
  },
});
