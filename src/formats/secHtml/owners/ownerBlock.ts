import { type FieldPath, fieldPath } from '../../../model/fieldPath.ts';
import { makeAddress, makeOwner } from '../../../model/make.ts';
import type { OwnerAddress, ReportingOwner } from '../../../model/reportingOwner.ts';
import type { PageEvidence } from '../evidence.ts';
import { cityLine, countryCode, isUnitedStates, stateCode } from '../head/address.ts';
import { type Part, partOf, textsOf } from '../head/parts.ts';
import { type Line, type Slice, slice } from '../page/page.ts';

/** Box 1 as it stands on the page, once or again for a further reporting person. */
export interface OwnerBlock {
  readonly name: Slice | null;
  readonly cik: Slice | null;
  readonly streets: readonly Slice[];
  readonly city: Slice | null;
  readonly state: Slice | null;
  readonly zipCode: Slice | null;
  readonly country: Slice | null;
  /** City, state and zip code stand in one line, as on the SEC's stylesheets until 2026. */
  readonly inOneLine: boolean;
  readonly unsure: string | null;
  /** Lines behind the captions of the block. */
  readonly trailing: readonly Slice[];
  /** Its own box of the relationship to the issuer; empty where the page has none. */
  readonly relationship: readonly Part[];
}

const CAPACITY = /^Relationship to Issuer:/;

/** The parts of one box 1. On the SEC's stylesheets other boxes stand between its parts. */
export function ownerBlock(parts: readonly Part[]): OwnerBlock {
  const owner = partOf(parts, 'owner');
  const nameLine = owner?.lines.find((line) => line.text !== '');
  const name =
    owner !== undefined && owner.rest.text !== '' ? owner.rest : nameLine === undefined ? null : slice(nameLine);
  const trailing = parts
    .filter(({ key }) => key === 'places' || key === 'country')
    .flatMap((part) => textsOf(part))
    .filter(({ text }) => CAPACITY.test(text));
  const streets = streetsOf(parts.filter(({ key }) => key === 'lastName'));
  const box = parts.findIndex(({ key }) => key === 'relationship');
  const relationship = box < 0 ? [] : parts.slice(box);
  return { name, cik: cikOf(nameLine), streets, ...placesOf(parts), trailing, relationship };
}

/** Two lines are the two of the form, either of which may be empty. */
function streetsOf(parts: readonly Part[]): Slice[] {
  const lines = parts.flatMap((part) => part.lines.map((line) => slice(line)));
  return lines.length === 2 && lines[1]?.text !== '' ? lines : lines.filter(({ text }) => text !== '');
}

type PlaceFields = Pick<OwnerBlock, 'city' | 'state' | 'zipCode' | 'country' | 'inOneLine' | 'unsure'>;

function placesOf(parts: readonly Part[]): PlaceFields {
  const street = partOf(parts, 'street');
  const values = (street?.lines ?? []).map((line) => slice(line));
  const captions = parts.filter(({ key }) => key === 'places' || key === 'country');
  const [city = null, state = null, zipCode = null, fourth = null] = values.map(orNull);
  const cells = { city, state, zipCode, inOneLine: false, unsure: null };
  const beside = captions.length === 4 && captions.slice(0, 3).every((part) => part.lines.length === 0);
  if (beside && values.length === 4) return { ...cells, country: fourth };
  const hasCountry = captions.some(({ key }) => key === 'country');
  const below =
    captions.flatMap((part) => (part.key === 'places' ? textsOf(part) : [])).find(({ text }) => !CAPACITY.test(text)) ??
    null;
  const country = hasCountry ? below : null;
  if (values.length === 3) return { ...cells, country };
  const filled = values.filter(({ text }) => text !== '');
  if (filled.length <= 1) {
    const line = filled[0];
    return line === undefined
      ? { city: null, state: null, zipCode: null, country, inOneLine: true, unsure: null }
      : { ...cityLine(line), country, inOneLine: true };
  }
  const unsure = 'The number of values differs from that of the captions City, State and Zip below them.';
  return { ...cells, country, unsure };
}

const orNull = (of: Slice): Slice | null => (of.text === '' ? null : of);

/** The CIK in the link to a person's or issuer's filings. */
export function cikOf(line: Line | undefined): Slice | null {
  for (const { href, start, end } of line?.links ?? []) {
    const cik = /[?&;]CIK=(\d{1,10})(?!\d)/i.exec(href)?.[1] ?? /\/edgar\/data\/(\d{1,10})(?!\d)/i.exec(href)?.[1];
    if (cik !== undefined) return { text: cik, start, end };
  }
  return null;
}

/** The reporting person that a block shows, without the relationship, at its place in the document. */
export function ownerOf(block: OwnerBlock, index: number, evidence: PageEvidence): ReportingOwner {
  const at = (...steps: string[]): FieldPath => fieldPath('reportingOwners', index, ...steps);
  const owner = makeOwner({
    cik: evidence.take(at('cik'), block.cik),
    name: evidence.take(at('name'), block.name),
    address: addressOf(block, at, evidence),
  });
  if (owner.name === null)
    evidence.lacks(at('name'), 'HTML_VALUE_MISSING', 'The page names no reporting person in box 1.');
  if (owner.cik === null) {
    evidence.missing(at('cik'), 'HTML_NOT_SHOWN', 'The page does not show the CIK of the reporting person.');
  }
  return owner;
}

function addressOf(block: OwnerBlock, at: (...steps: string[]) => FieldPath, evidence: PageEvidence): OwnerAddress {
  const take = (field: string, from: Slice | null | undefined): string | null =>
    evidence.take(at('address', field), from);
  const [street1, street2, ...more] = block.streets;
  const foreign = block.country === null ? null : !isUnitedStates(block.country.text);
  const address = makeAddress({
    nonUSAddressFlag: foreign,
    street1: take('street1', street1),
    street2: take('street2', street2),
    city: take('city', block.city),
    zipCode: take('zipCode', block.zipCode),
    ...(foreign === true ? { nonUSStateTerritory: take('nonUSStateTerritory', block.state) } : {}),
    state: foreign === true ? null : codeOf(block.state, stateCode, at('address', 'state'), evidence),
    country: foreign === true ? codeOf(block.country, countryCode, at('address', 'country'), evidence) : null,
  });
  if (foreign !== null && block.country !== null) evidence.stood(at('address', 'nonUSAddressFlag'), block.country);
  if (more.length > 0) {
    evidence.asks(
      at('address', 'street2'),
      `The address has more lines of street than two: “${more[0]?.text}”.`,
      more[0],
    );
  }
  if (block.unsure !== null) {
    for (const field of ['street1', 'street2', 'city', 'state', 'zipCode'])
      evidence.asks(at('address', field), block.unsure);
  }
  return address;
}

/** A state or country in EDGAR's code; what has none is kept as printed, and named. */
function codeOf(
  from: Slice | null,
  code: (text: string) => string | null,
  path: FieldPath,
  evidence: PageEvidence,
): string | null {
  const text = evidence.take(path, from);
  if (text === null) return null;
  const known = code(text);
  if (known === null) evidence.asks(path, `“${text}” is no state or country that EDGAR has a code for.`, from);
  return known ?? text;
}
