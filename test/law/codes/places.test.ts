import { describe, expect, it } from 'vitest';
import { COUNTRIES } from '../../../src/law/codes/countries.ts';
import { OBSOLETE_COUNTRIES } from '../../../src/law/codes/obsoleteCountries.ts';
import { BLANK_PLACE_CODES, isStateCode, placeName } from '../../../src/law/codes/places.ts';
import { STATES } from '../../../src/law/codes/states.ts';
import { sharedIsHere, sharedText } from '../../support/shared.ts';

describe('place codes', () => {
  it('are 57 of the United States, 252 of the world and 22 of the past, none twice', () => {
    expect([STATES.size, COUNTRIES.size, OBSOLETE_COUNTRIES.size]).toEqual([57, 252, 22]);
    const all = new Set([...STATES.keys(), ...COUNTRIES.keys(), ...OBSOLETE_COUNTRIES.keys()]);
    expect(all.size).toBe(57 + 252 + 22);
    for (const code of all) expect(code).toMatch(/^[0-9A-Z]{2}$/);
    expect(BLANK_PLACE_CODES).toContain('');
  });

  it('have names', () => {
    expect(['MA', 'B5', 'A6', 'X0', 'Y2', 'ZZ'].map(placeName)).toEqual([
      'MASSACHUSETTS',
      'AMERICAN SAMOA',
      'ONTARIO, CANADA',
      'UNITED KINGDOM',
      'YUGOSLAVIA',
      undefined,
    ]);
  });

  it('of countries were state codes until the list was cut to the United States', () => {
    expect([isStateCode('MA', 'us'), isStateCode('A6', 'us'), isStateCode('A6', 'combined')]).toEqual([
      true,
      false,
      true,
    ]);
    expect(isStateCode('ZZ', 'combined')).toBe(false);
  });

  it.skipIf(!sharedIsHere)('are those of the schema', () => {
    const schema = sharedText('reference/sec/xsd/ownershipDocumentCommon.xsd.xml');
    const listed = new Set([...schema.matchAll(/<xs:enumeration value="([0-9A-Z]{2})"/g)].map((match) => match[1]));
    expect([...STATES.keys(), ...COUNTRIES.keys(), ...OBSOLETE_COUNTRIES.keys()].filter((c) => !listed.has(c))).toEqual(
      [],
    );
    expect(listed.size).toBe(57 + 252 + 22);
  });
});
