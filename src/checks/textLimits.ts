import { TEXT_LIMITS } from '../law/limits.ts';
import type { FieldPath } from '../model/fieldPath.ts';
import type { Issuer } from '../model/ownershipDocument.ts';
import type { OwnerAddress } from '../model/reportingOwner.ts';
import { type Finding, fail, type Outcome, review } from './rule.ts';
import { cellPath, type Subject } from './subject.ts';

const ISSUER: readonly (readonly [keyof Issuer, number])[] = [
  ['name', TEXT_LIMITS.issuerName.max],
  ['tradingSymbol', TEXT_LIMITS.issuerTradingSymbol.max],
  ['foreignTradingSymbol', TEXT_LIMITS.issuerForeignTradingSymbol.max],
];
type AddressText = Exclude<keyof OwnerAddress, 'nonUSAddressFlag' | 'goodAddress'>;
const ADDRESS: readonly (readonly [AddressText, number])[] = [
  ['street1', TEXT_LIMITS.rptOwnerStreet1.max],
  ['street2', TEXT_LIMITS.rptOwnerStreet2.max],
  ['city', TEXT_LIMITS.rptOwnerCity.max],
  ['nonUSStateTerritory', TEXT_LIMITS.rptOwnerNonUSStateTerritory.max],
  ['zipCode', TEXT_LIMITS.rptOwnerZipCode.max],
  ['stateDescription', TEXT_LIMITS.rptOwnerStateDescription.max],
];
const RELATIONSHIP: readonly (readonly ['officerTitle' | 'otherText', number])[] = [
  ['officerTitle', TEXT_LIMITS.officerTitle.max],
  ['otherText', TEXT_LIMITS.otherText.max],
];

const TITLE = TEXT_LIMITS.securityTitle.max;
const NATURE = TEXT_LIMITS.natureOfOwnership.max;
const OWNER_NAME = TEXT_LIMITS.rptOwnerName.max;
const UNDERLYING = TEXT_LIMITS.underlyingSecurityTitle.max;
const LIMITS_KNOWN_FROM = '2010-04-01';

/** Fields with a limit of length, other than footnotes and remarks. */
export const LIMITED_TEXTS: readonly string[] = [
  'securityTitle',
  'underlyingSecurityTitle',
  'natureOfOwnership',
  'reportingOwners/name',
  ...ISSUER.map(([field]) => `issuer/${field}`),
  ...[...ADDRESS, ...RELATIONSHIP].map(([field]) => field),
];

/** Texts longer than the schema allows. Lengths are UTF-16 units, as schema validators of the Java platform count. */
export function overlongTexts(subject: Subject, remedy: string): Outcome {
  let found: Finding[] | null = null;
  const { issuer, reportingOwners } = subject.document;
  for (const [field, max] of ISSUER) {
    const text = issuer[field];
    if (tooLong(text, max)) found = add(found, subject, `issuer/${field}`, text, max, remedy);
  }
  for (let i = 0; i < reportingOwners.length; i++) found = ofOwner(subject, i, found, remedy);
  for (const line of subject.lines) {
    const { row } = line;
    const title = row.securityTitle.value;
    if (tooLong(title, TITLE)) found = add(found, subject, cellPath(line, 'securityTitle'), title, TITLE, remedy);
    const nature = row.natureOfOwnership.value;
    if (tooLong(nature, NATURE))
      found = add(found, subject, cellPath(line, 'natureOfOwnership'), nature, NATURE, remedy);
    if (line.table !== 'derivativeTable') continue;
    const text = line.row.underlyingSecurityTitle.value;
    if (tooLong(text, UNDERLYING)) {
      found = add(found, subject, cellPath(line, 'underlyingSecurityTitle'), text, UNDERLYING, remedy);
    }
  }
  return found ?? 'pass';
}

function ofOwner(subject: Subject, index: number, given: Finding[] | null, remedy: string): Finding[] | null {
  const owner = subject.document.reportingOwners[index];
  if (owner === undefined) return given;
  let found = given;
  const start = `reportingOwners/${index}`;
  if (tooLong(owner.name, OWNER_NAME)) found = add(found, subject, `${start}/name`, owner.name, OWNER_NAME, remedy);
  for (const [field, max] of ADDRESS) {
    const text = owner.address[field];
    if (tooLong(text, max)) found = add(found, subject, `${start}/address/${field}`, text, max, remedy);
  }
  for (const [field, max] of RELATIONSHIP) {
    const text = owner.relationship[field];
    if (tooLong(text, max)) found = add(found, subject, `${start}/relationship/${field}`, text, max, remedy);
  }
  return found;
}

function tooLong(text: string | null, max: number): text is string {
  return text !== null && text.length > max;
}

function add(
  found: Finding[] | null,
  subject: Subject,
  at: string,
  text: string,
  max: number,
  remedy: string,
): Finding[] {
  const message = `“${text}” has ${text.length} characters; the limit is ${max}.`;
  // Version 3 of the specification, April 2010, is the oldest whose limits are known.
  const known = subject.judgedOn === null || subject.judgedOn >= LIMITS_KNOWN_FROM;
  return [...(found ?? []), (known ? fail : review)(at as FieldPath, message, remedy)];
}
