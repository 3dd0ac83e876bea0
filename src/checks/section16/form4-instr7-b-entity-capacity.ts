import { instruction7b } from '../../law/authorities/section16.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { ALL_FORMS, defineRule, inapplicable, pass, review } from '../rule.ts';
import { mentions, SIGNED_ELSEWHERE, SIGNING_OFFICES } from '../words.ts';

export const entityCapacity = defineRule({
  id: 'form4-instr7-b-entity-capacity',
  says: 'Who signs for a company, partnership or trust must show in what capacity',
  authority: [instruction7b],
  appliesTo: ALL_FORMS,
  consequence: 'deficient',
  concerns: ['ownerSignatures', 'name'],
  reference: ['S16-SIG-ENTITY'],
  notModelled:
    'An entity is noticed by words of its name, a capacity by words of the signatures. On a joint form one capacity is enough for all entities. A signature that points to an exhibit passes.',
  examine(subject) {
    const { ownerSignatures } = subject.document;
    const { entity } = subject;
    if (ownerSignatures.length === 0 || entity === null) return inapplicable();
    for (const { name } of ownerSignatures) {
      const words = (name ?? '').toLowerCase();
      if (mentions(words, SIGNING_OFFICES) || mentions(words, SIGNED_ELSEWHERE)) return pass();
    }
    return [
      review(
        fieldPath('ownerSignatures', 0, 'name'),
        `The form is of ${entity.name}, and no signature shows an office or power of the person who signed.`,
        'Add the capacity to the signature, as in “/s/ Robin Sample, General Partner”.',
      ),
    ];
  },
});
