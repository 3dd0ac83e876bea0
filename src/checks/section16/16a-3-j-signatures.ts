import { rule16a3j, specSignatures } from '../../law/authorities/section16.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import type { ReportingOwner } from '../../model/reportingOwner.ts';
import { ALL_FORMS, defineRule, inapplicable, pass, review } from '../rule.ts';
import { firstName } from '../signers.ts';
import { mentions, SIGNED_ELSEWHERE, SIGNING_FOR_ALL } from '../words.ts';

export const jointSignatures = defineRule({
  id: '16a-3-j-signatures',
  says: 'Every person on a joint form must sign it, or be signed for',
  authority: [rule16a3j, specSignatures],
  appliesTo: ALL_FORMS,
  consequence: 'deficient',
  concerns: ['ownerSignatures', 'reportingOwners'],
  reference: ['S16-JOINT-ALL', 'S16-JOINT-SIG'],
  notModelled:
    'Signatures are counted, not read: as many as persons are taken for one of each. Where there are fewer, a signature that says that it stands for others covers all of them, and a person whose name stands in a signature has signed. A signature that points to an exhibit passes.',
  examine({ document }) {
    const owners = document.reportingOwners;
    const signatures = document.ownerSignatures;
    if (owners.length < 2) return inapplicable();
    if (signatures.length >= owners.length) return pass();
    const words = signatures
      .map((signature) => signature.name ?? '')
      .join('\n')
      .toLowerCase();
    if (mentions(words, SIGNING_FOR_ALL) || mentions(words, SIGNED_ELSEWHERE)) return pass();
    const unsigned = owners.filter((owner) => !words.includes(firstName(owner.name)));
    if (unsigned.length === 0) return pass();
    return [
      review(
        fieldPath('ownerSignatures'),
        `The form is of ${owners.length} persons and has ${signatures.length} ${signatures.length === 1 ? 'signature' : 'signatures'}; none is seen of ${namesOf(unsigned)}.`,
        'Add a signature for every person, or say in a signature for whom it stands and by what power.',
      ),
    ];
  },
});

/** Three names, and how many more. */
function namesOf(owners: readonly ReportingOwner[]): string {
  const names = owners.slice(0, 3).map((owner) => owner.name ?? 'a person without a name');
  const more = owners.length - names.length;
  return names.join('; ') + (more > 0 ? ` and ${more} more` : '');
}
