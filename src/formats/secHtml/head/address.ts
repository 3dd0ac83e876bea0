import { COUNTRIES } from '../../../law/codes/countries.ts';
import { OBSOLETE_COUNTRIES } from '../../../law/codes/obsoleteCountries.ts';
import { placeName } from '../../../law/codes/places.ts';
import { STATES } from '../../../law/codes/states.ts';
import { partOf, type Slice } from '../page/page.ts';

/** City, state and zip code of an address; `unsure` says why another reading is possible. */
export interface Places {
  readonly city: Slice | null;
  readonly state: Slice | null;
  readonly zipCode: Slice | null;
  readonly unsure: string | null;
}

const US_ZIP = /^\d{5}(?:-?\d{4})?$/;

/** The line `SALT LAKE CITY, UT 84133` of the SEC's stylesheets until 2026: a comma only between a city and a state. */
export function cityLine(line: Slice): Places {
  const { text } = line;
  if (text === '') return { city: null, state: null, zipCode: null, unsure: null };
  const whole = /^(?:(.*), )?([A-Z0-9]{2})(?: (.+))?$/s.exec(text);
  if (whole !== null && placeName(whole[2] ?? '') !== undefined) {
    const [, city, state = '', zip] = whole;
    const at = city === undefined ? 0 : city.length + 2;
    return {
      city: city === undefined ? null : partOf(line, 0, city.length),
      state: partOf(line, at, state.length),
      zipCode: zip === undefined ? null : partOf(line, at + state.length + 1),
      unsure: null,
    };
  }
  const zip = /(?:^| )(\S+)$/.exec(text)?.[1] ?? '';
  const city = US_ZIP.test(zip) ? text.slice(0, text.length - zip.length).trim() : text;
  return {
    city: city === '' ? null : partOf(line, 0, city.length),
    state: null,
    zipCode: city === text ? null : partOf(line, text.length - zip.length),
    unsure: `“${text}” names no state that EDGAR has a code for; what is the city and what the postal code may be otherwise.`,
  };
}

const codesByName = (...lists: ReadonlyMap<string, string>[]): ReadonlyMap<string, string> => {
  const codes = new Map<string, string>();
  for (const list of lists) for (const [code, name] of list) if (!codes.has(name)) codes.set(name, code);
  return codes;
};

const STATE_CODES = codesByName(STATES, COUNTRIES, OBSOLETE_COUNTRIES);
const COUNTRY_CODES = codesByName(COUNTRIES, OBSOLETE_COUNTRIES);

/** EDGAR's code of a state as a page prints it: the code itself, or since 2026 its name. Null for any other text. */
export function stateCode(text: string): string | null {
  const upper = text.toUpperCase();
  return placeName(upper) === undefined ? (STATE_CODES.get(upper) ?? null) : upper;
}

/** Likewise of a country. */
export function countryCode(text: string): string | null {
  const upper = text.toUpperCase();
  if (COUNTRIES.has(upper) || OBSOLETE_COUNTRIES.has(upper)) return upper;
  return COUNTRY_CODES.get(upper) ?? null;
}

/** Printed for an address in the United States; EDGAR has no code for them. */
export const isUnitedStates = (text: string): boolean => /^UNITED STATES(?: OF AMERICA)?$/i.test(text);
