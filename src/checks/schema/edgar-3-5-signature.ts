import { spec3_5, spec4_3_7, xmlSchema } from '../../law/authorities/edgar.ts';
import { COUNT_LIMITS, TEXT_LIMITS } from '../../law/limits.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { ALL_FORMS, defineRule, type Finding, fail, pass } from '../rule.ts';
import type { Subject } from '../subject.ts';

export const edgar35Signature = defineRule({
  id: 'edgar-3-5-signature',
  says: 'A document must have one to ten signatures, each with a name of up to 255 characters and a date',
  authority: [spec3_5, spec4_3_7, xmlSchema],
  appliesTo: ALL_FORMS,
  consequence: 'suspended',
  concerns: ['ownerSignatures', 'ownerSignatures/name', 'ownerSignatures/date'],
  reference: ['XML-ROW-26', 'S16-SIG-NAME'],
  notModelled:
    'Whether the signature is the owner’s, and which signatures belong to which owner: EDGAR ties none to an owner.',
  examine: (subject) => {
    const signatures = subject.document.ownerSignatures;
    const { min, max } = COUNT_LIMITS.ownerSignature;
    if (signatures.length < min)
      return [
        fail(fieldPath('ownerSignatures'), 'The document is not signed.', 'Give the name as signed and the date.'),
      ];
    let findings: Finding[] | null = null;
    for (let i = 0; i < signatures.length; i++) {
      const finding =
        i >= max
          ? fail(
              fieldPath('ownerSignatures', i),
              `There are ${signatures.length} signatures; a document takes ${max}.`,
              'Split the group over several submissions.',
            )
          : look(subject, i);
      if (finding !== null) findings = [...(findings ?? []), finding];
      if (i >= max) break;
    }
    return findings ?? pass();
  },
});

function look(subject: Subject, index: number): Finding | null {
  const signature = subject.document.ownerSignatures[index];
  const { min, max } = TEXT_LIMITS.signatureName;
  const length = signature?.name?.length ?? 0;
  if (length >= min && length <= max && signature?.date != null) return null;
  const name = fieldPath('ownerSignatures', index, 'name');
  if (length < min) return fail(name, 'The signature has no name.', 'Give the name as signed.');
  if (length > max)
    return fail(
      name,
      `The name has ${length} characters; the limit is ${max}.`,
      'Shorten it; explanations go into the remarks.',
    );
  const on = fieldPath('ownerSignatures', index, 'date');
  if (signature?.date != null || subject.spelledAt(on) !== null) return null;
  return fail(on, 'The signature has no date.', 'Give the day of signing.');
}
