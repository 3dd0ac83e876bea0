import { edgarPractice } from '../../law/authorities/edgar.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { ALL_FORMS, defineRule, inapplicable, pass, review } from '../rule.ts';

const FOR_ANOTHER =
  /attorney|behalf|power of|\bpoa\b|\bfor\b|\bby[: ]|managing|general partner|trustee|member|authori[sz]ed|individually|exhibit|attached/i;

export const edgar437SignaturesOfOwners = defineRule({
  id: 'edgar-4-3-7-signatures-of-owners',
  says: 'A joint report should be signed by every reporting owner, or by somebody who says for whom',
  authority: [edgarPractice],
  appliesTo: ALL_FORMS,
  consequence: 'deficient',
  concerns: ['ownerSignatures', 'reportingOwners'],
  reference: ['S16-JOINT-SIG', 'S16-JOINT-ALL'],
  notModelled:
    'Whether each signature is that of an owner, and whether a power of attorney covers all: EDGAR ties no signature to an owner.',
  examine: ({ document }) => {
    const { ownerSignatures, reportingOwners } = document;
    if (reportingOwners.length < 2) return inapplicable();
    if (ownerSignatures.length === 0 || ownerSignatures.length >= reportingOwners.length) return pass();
    if (ownerSignatures.some((signature) => FOR_ANOTHER.test(signature.name ?? ''))) return pass();
    const message = `${reportingOwners.length} owners report and ${ownerSignatures.length} signed, without saying for whom.`;
    return [
      review(fieldPath('ownerSignatures'), message, 'Let every owner sign, or an attorney-in-fact who says for whom.'),
    ];
  },
});
