import { STATES } from '../../../law/codes/states.ts';
import { cityLine, countryCode, isUnitedStates, stateCode } from '../head/address.ts';
import type { Slice } from '../page/page.ts';
import type { OwnerBlock } from './ownerBlock.ts';
import type { OwnerRow } from './ownersTable.ts';

type Address = Pick<OwnerBlock, 'streets' | 'city' | 'state' | 'zipCode' | 'country' | 'unsure'>;

const STATE_NAMES = new Set(STATES.values());
const US_ZIP = /^\d{5}(?:-?\d{4})?$/;

/** The reporting person of a line of the owners' table. `oneLine`: the paper prints city, state and zip code in one line. */
export function rowBlock(row: OwnerRow, oneLine: boolean): OwnerBlock {
  const address = oneLine ? lastLineAddress(row.address) : linesAddress(row.address);
  return { name: row.name, cik: null, ...address, inOneLine: oneLine, trailing: [], relationship: [] };
}

function lastLineAddress(lines: readonly Slice[]): Address {
  const last = lines.at(-1);
  if (last === undefined) return { streets: [], city: null, state: null, zipCode: null, country: null, unsure: null };
  return { streets: lines.slice(0, -1), ...cityLine(last), country: null };
}

/**
 * Since 2026 city, state, postal code and country stand in a line each, those that there are: read from the end, by what a
 * country, a postal code and a state look like.
 */
function linesAddress(lines: readonly Slice[]): Address {
  const left = [...lines];
  const take = (is: (text: string) => boolean): Slice | null => {
    const last = left.at(-1);
    if (last === undefined || !is(last.text)) return null;
    left.pop();
    return last;
  };
  const country = take((text) => isUnitedStates(text) || (isCountryName(text) && !STATE_NAMES.has(text.toUpperCase())));
  const foreign = country !== null && !isUnitedStates(country.text);
  if (foreign) return foreignAddress(left, country, take);
  const zipCode = take((text) => US_ZIP.test(text));
  const state = take((text) => stateCode(text) !== null);
  const city = take(() => true);
  const unsure = city === null || state === null || zipCode === null ? NOT_TOLD : null;
  return { streets: left, city, state, zipCode, country, unsure };
}

const NOT_TOLD = 'The lines of the address do not tell street, city, state and postal code apart.';

const isCountryName = (text: string): boolean => text.length > 2 && countryCode(text) !== null;

function foreignAddress(left: Slice[], country: Slice, take: (is: (text: string) => boolean) => Slice | null): Address {
  const zipCode = take((text) => /\d/.test(text) && text.length <= 10);
  // Two lines are street and city, four have a second street and a territory; three may be either.
  const state = left.length === 4 ? take(() => true) : null;
  const unsure = left.length === 2 || state !== null ? null : NOT_TOLD;
  const city = take(() => true);
  return { streets: left, city, state, zipCode, country, unsure };
}
