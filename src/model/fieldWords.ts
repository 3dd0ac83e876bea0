import type { FieldPath } from './fieldPath.ts';

const BOXES: Readonly<Record<string, string>> = {
  isDirector: 'Director',
  isOfficer: 'Officer',
  isTenPercentOwner: '10% owner',
  isOther: 'Other',
  cik: 'CIK',
  form3HoldingsReported: 'Form 3 holdings reported',
  form4TransactionsReported: 'Form 4 transactions reported',
  notSubjectToSection16: 'no longer subject to Section 16',
  aff10b5One: 'Rule 10b5-1(c) box',
  footnoteIds: 'footnote mark',
  nonUSAddressFlag: 'address outside the US',
  nonUSStateTerritory: 'state or territory outside the US',
};

/** A field's name as words, such as `shares owned following transaction`; empty for the whole document. */
export function fieldWords(path: FieldPath): string {
  const name = path.split('/').findLast((step) => !/^\d*$/.test(step)) ?? '';
  return BOXES[name] ?? name.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
}
