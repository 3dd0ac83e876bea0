import { type FieldPath, fieldPath } from '../../../model/fieldPath.ts';
import type { OwnerAddress } from '../../../model/reportingOwner.ts';
import type { Evidence } from '../evidence.ts';
import { type CityLine, cityLineOf } from './address.ts';
import type { OwnerBox, TextValue } from './ownerBox.ts';
import { isCityLine, type OwnersRow } from './ownersTable.ts';
import { codeOfPlace } from './placeNames.ts';
import { splitStreet } from './streets.ts';

interface Given {
  readonly box: OwnerBox;
  /** The same owner's box below the tables, which is never mixed with others. */
  readonly again: OwnerBox | null;
  readonly row: OwnersRow | null;
  /** The row's lines without the name. */
  readonly lines: readonly string[] | null;
  readonly path: FieldPath;
  /** The text has the lines of a cell in one, parted by single spaces. */
  readonly runTogether: boolean;
  /** The first owner's street, as it is parted: others of a joint filing often have the same. */
  readonly known: readonly string[];
}

/** Street, city, state and zip code of an owner. */
export function addressOf(given: Given, evidence: Evidence): Partial<OwnerAddress> {
  const { again, row, lines } = given;
  const box = again !== null && again.city.length > 0 && !isTorn(again, given) ? again : given.box;
  const own = lines !== null && lines.length >= 2 ? partsOfRow(lines) : null;
  const cityLines = own?.city ?? withCountry(box, row);
  const city = cityLineOf(cityLines);
  const streets =
    own === null
      ? streetsOf(
          box,
          { ...given, runTogether: given.runTogether || box.isRunTogether === true },
          city.country !== null || isByName(city, cityLines),
          evidence,
        )
      : own.streets;
  const at = row ?? placeOf([...box.street, ...box.city]);
  const address = fieldPath(given.path, 'address');
  tell(streets, city, address, at, evidence);
  if (streets.some((line) => /\s[A-Z]{2}\s\d{5}(?:-\d{4})?$/.test(line)))
    for (const field of ['street1', 'street2'])
      evidence.unsure(fieldPath(address, field), 'TEXT_VALUE_UNSURE', 'The street ends as a city’s line does.', at);
  return {
    ...(city.country !== null && city.country !== 'US' ? { nonUSAddressFlag: true, country: city.country } : {}),
    nonUSStateTerritory: city.nonUSStateTerritory,
    street1: streets[0] ?? null,
    street2: streets.length > 1 ? streets.slice(1).join(' ') : null,
    city: city.city,
    state: city.state,
    zipCode: city.zipCode,
  };
}

/** Since 2026 the state is printed by its name. */
function isByName(city: CityLine, lines: readonly string[]): boolean {
  return (
    city.state !== null &&
    !lines
      .join(' ')
      .toUpperCase()
      .split(/[\s,.;:]+/)
      .includes(city.state)
  );
}

/** The box above keeps lines apart that this one runs together. */
function isTorn(again: OwnerBox, given: Given): boolean {
  return again.isRunTogether === true && !given.runTogether && given.box.street.length > 0 && given.box.city.length > 0;
}

/** A row's lines: streets, and from the last line that ends in a code or number on, the city's. */
function partsOfRow(lines: readonly string[]): { streets: readonly string[]; city: readonly string[] } {
  const rest = lines;
  const last = rest.at(-1) ?? '';
  if (isCityLine(last)) {
    return { streets: rest.slice(0, -1), city: [last] };
  }
  // State by name, zip code and country on lines of their own.
  const zip = rest.findLastIndex((line) => /^[\w -]*\d[\w -]*$/.test(line) && line.length < 12);
  const from =
    zip < 2
      ? rest.length - 1
      : zip - (rest.length - zip > 1 && /^UNITED STATES$/i.test(last) ? 2 : cityDepth(rest, zip));
  return { streets: rest.slice(0, Math.max(1, from)), city: rest.slice(Math.max(1, from)) };
}

/** City alone, or city and territory, above the zip code: a form prints two lines of street at most. */
function cityDepth(rest: readonly string[], zip: number): number {
  return zip > 3 || (zip === 3 && rest[zip - 1] === rest.at(-1)) ? 2 : 1;
}

function streetsOf(box: OwnerBox, given: Given, isNamed: boolean, evidence: Evidence): readonly string[] {
  const { row, path, runTogether, known } = given;
  const texts = box.street.map((v) => v.text);
  if (runTogether && known.length > 1 && texts.join(' ') === known.join(' ')) return known;
  const split = splitStreet(texts, isNamed && texts.length === 2 ? null : (row?.lines.join(' ') ?? null), runTogether);
  if (!split.sure) {
    const message = 'Where the first line of the street ends and the second begins is not sure.';
    const place = placeOf(box.street);
    for (const field of ['street1', 'street2']) {
      if (place !== null) evidence.stood(fieldPath(path, 'address', field), place);
      evidence.unsure(fieldPath(path, 'address', field), 'TEXT_VALUE_UNSURE', message);
    }
  }
  return split.lines;
}

/**
 * The city's lines of the box. Where a country is printed only in the owners' table, and that is one stretch of words, it is its end; the
 * state's name and the zip code then stand before it as the box has them.
 */
function withCountry(box: OwnerBox, row: OwnersRow | null): readonly string[] {
  const lines = box.city.map((v) => v.text);
  const whole = row?.lines.length === 1 ? (row.lines[0] ?? '') : '';
  const words = whole.split(' ');
  for (let count = 3; count > 0; count--) {
    const country = words.slice(-count).join(' ');
    if (!/^UNITED STATES$/i.test(country) && (country.length < 4 || codeOfPlace(country) === null)) continue;
    const zip = words.slice(0, -count).at(-1) ?? '';
    const state = words.slice(0, -count - 1);
    const name = [3, 2, 1]
      .map((n) => state.slice(-n).join(' '))
      .find((text) => lines.join(' ').includes(text) && codeOfPlace(text) !== null);
    const named = name !== undefined && lines.join(' ').trim() !== name ? name : '';
    const city = lines
      .join(' ')
      .replace(named, ' ')
      .split(/\s+/)
      .filter((word) => word !== '' && !/\d/.test(word))
      .join(' ');
    return [city, named, zip, country].filter((part) => part !== '');
  }
  return lines;
}

function placeOf(values: readonly TextValue[]): { start: number; end: number } | null {
  const first = values[0];
  return first === undefined ? null : { start: first.start, end: values.at(-1)?.end ?? first.end };
}

function tell(
  streets: readonly string[],
  city: CityLine,
  address: FieldPath,
  at: { readonly start: number; readonly end: number } | null,
  evidence: Evidence,
): void {
  const parts = { street1: streets[0] ?? null, city: city.city, state: city.state, zipCode: city.zipCode } as const;
  for (const [field, value] of Object.entries(parts)) {
    const path = fieldPath(address, field);
    if (value !== null && at !== null && !evidence.places.has(path)) evidence.stood(path, at);
    if (value === null && !(field === 'state' && city.country !== null)) {
      evidence.missing(
        path,
        'TEXT_VALUE_MISSING',
        `The address’s ${field === 'street1' ? 'street' : field} is not found.`,
        at,
      );
    } else if (value !== null && field !== 'street1' && !city.sure) {
      evidence.unsure(path, 'TEXT_VALUE_UNSURE', 'City, state and zip code do not have their usual shape.', at);
    }
  }
}
