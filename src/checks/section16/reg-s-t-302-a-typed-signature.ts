import { regST302, rule16a3i } from '../../law/authorities/section16.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import { ALL_FORMS, defineRule, type Finding, found, inapplicable, review } from '../rule.ts';

/** What stands in a signature beside the name. */
const AROUND_THE_NAME = ['/s/', 's/', 'by:', 'signature', 'signed', 'name:', 'n/a', 'none'];

export const typedSignature = defineRule({
  id: 'reg-s-t-302-a-typed-signature',
  says: 'A signature must be the signer’s name in type',
  authority: [rule16a3i, regST302],
  appliesTo: ALL_FORMS,
  consequence: 'deficient',
  concerns: ['ownerSignatures', 'name'],
  reference: ['S16-SIG-NAME'],
  notModelled:
    'The usual “/s/” before the name is not asked for. Whether the name is the signer’s is another rule’s matter.',
  examine({ document }) {
    let findings: Finding[] | null = null;
    for (const [index, { name }] of document.ownerSignatures.entries()) {
      if (name === null || hasName(name)) continue;
      findings ??= [];
      findings.push(
        review(
          fieldPath('ownerSignatures', index, 'name'),
          name.trim() === '' ? 'The signature is blank.' : `The signature “${name.trim()}” holds no name.`,
          'Type the name of the person who signed, as in “/s/ Robin Sample”.',
        ),
      );
    }
    return document.ownerSignatures.length === 0 ? inapplicable() : found(findings ?? []);
  },
});

/** So long a text holds more than the words around a name. */
const LONG_ENOUGH = 20;
const TWO_LETTERS = /\p{L}\p{L}/u;

/** Two letters in a row are left once the words around a name are gone. */
function hasName(signature: string): boolean {
  if (signature.trim().length >= LONG_ENOUGH) return true;
  let rest = signature.toLowerCase();
  for (const words of AROUND_THE_NAME) rest = rest.replace(words, ' ');
  return TWO_LETTERS.test(rest);
}
