import { privacyPractice } from '../../law/authorities/consistency.ts';
import { houseConvention } from '../../law/authorities/section16.ts';
import { fieldPath } from '../../model/fieldPath.ts';
import type { OwnershipDocument } from '../../model/ownershipDocument.ts';
import { ALL_FORMS, defineRule, type Finding, found, inapplicable, review } from '../rule.ts';

const PRIVATE: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a Social Security number', /(?<![\d-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/],
  ['a telephone number', /(?<![\d.-])(?:\+?1[ .-]?)?(?:\(\d{3}\)\s?|\d{3}[.-])\d{3}[.-]\d{4}(?![\d-])/],
  ['an e-mail address', /[\w.+-]+@[\w-]+\.[a-z]{2,}/i],
  ['an account number', /\b(?:account|acct\.?)\s*(?:no\.?|number|#)\s*:?\s*[\dx*-]{4,}/i],
];

export const privacyInPublicText = defineRule({
  id: 'privacy-in-public-text',
  says: 'Texts of a report, which EDGAR makes public, should hold no Social Security number, telephone number, e-mail address or account number',
  authority: [privacyPractice, houseConvention],
  appliesTo: ALL_FORMS,
  consequence: 'advice',
  concerns: ['footnotes', 'remarks', 'street1', 'street2', 'natureOfOwnership'],
  reference: ['S16-PRIV'],
  notModelled: 'Home addresses and the names of minors, which nothing marks as such.',
  examine(subject) {
    const findings: Finding[] = [];
    let texts = 0;
    const look = (text: string | null, ...path: (string | number)[]): void => {
      if (text === null || text === '') return;
      texts++;
      if (!isSuspect(text)) return;
      const kind = PRIVATE.find(([, pattern]) => pattern.test(text));
      if (kind === undefined) return;
      const message = `The text seems to hold ${kind[0]}, and it will be public.`;
      findings.push(review(fieldPath(...path), message, REMEDY));
    };
    visitTexts(subject.document, look);
    return texts === 0 ? inapplicable() : found(findings);
  },
});

const REMEDY = 'Take it out, or put what EDGAR needs to know into a cover letter.';

/** What every pattern ends in or holds, and few texts have: four last digits set off by a point or hyphen, an @, an account. */
const LAST_FOUR = /(?:\d\d-|\d{3}[.-])\d{4}(?!\d)/;

function isSuspect(text: string): boolean {
  // Two c's are rare enough to spare most texts the pattern without regard to case.
  const account = text.includes('cc') || text.includes('CC');
  return LAST_FOUR.test(text) || text.includes('@') || (account && ACCOUNT.test(text));
}

const ACCOUNT = /ac(?:coun|c)t\.? *(?:no|number|#)/i;

type Look = (text: string | null, ...path: (string | number)[]) => void;

function visitTexts(document: OwnershipDocument, look: Look): void {
  look(document.remarks, 'remarks');
  document.footnotes.forEach((note, i) => {
    look(note.text, 'footnotes', i, 'text');
  });
  document.reportingOwners.forEach(({ address, relationship }, i) => {
    look(address.street1, 'reportingOwners', i, 'address', 'street1');
    look(address.street2, 'reportingOwners', i, 'address', 'street2');
    look(relationship.otherText, 'reportingOwners', i, 'relationship', 'otherText');
  });
  for (const table of ['nonDerivativeTable', 'derivativeTable'] as const) {
    document[table].forEach((row, i) => {
      look(row.natureOfOwnership.value, table, i, 'natureOfOwnership');
    });
  }
  document.ownerSignatures.forEach((signature, i) => {
    look(signature.name, 'ownerSignatures', i, 'name');
  });
}
