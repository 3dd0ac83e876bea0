// Source: EDGAR Ownership XML Technical Specification v5.5, section 1.2 (changes and dates); values and their first and last
// use as seen in real filings. EDGAR writes `schemaVersion`; a filer never does.
import { type CalendarDate, date } from '../base/calendarDate.ts';
import type { Confidence } from './authority.ts';
import { inForceOn } from './dated.ts';

type FormNumber = '3' | '4' | '5';

/** Which optional elements exist, and what the state code list holds, for documents that EDGAR received in these days. */
export interface SchemaEra {
  readonly id: '2003' | '2023' | '2026';
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
  /** Forms on which `aff10b5One` is required; on the others EDGAR discards it or does not know it. */
  readonly aff10b5OneOn: readonly FormNumber[];
  /**
   * `issuerForeignTradingSymbol`, `rptOwnerNonUSAddressFlag`, `rptOwnerNonUSStateTerritory`, `rptOwnerCountry`: on all forms
   * or on none.
   */
  readonly foreignFields: boolean;
  /** `combined`: US states, Canadian provinces and countries in one list of 309 codes. `us`: the 57 of the United States. */
  readonly stateList: 'combined' | 'us';
}

/** EDGAR took up ownership XML in 2003; electronic filing of these forms has been mandatory since 30 June 2003. */
export const SCHEMA_ERAS: readonly SchemaEra[] = [
  {
    id: '2003',
    from: null,
    until: date('2023-03-19'),
    aff10b5OneOn: [],
    foreignFields: false,
    stateList: 'combined',
  },
  {
    // EDGAR release 23.1, specification v5.4; documents of the old form were rejected from that day.
    id: '2023',
    from: date('2023-03-20'),
    until: date('2026-03-17'),
    aff10b5OneOn: ['4', '5'],
    foreignFields: false,
    stateList: 'combined',
  },
  {
    // EDGAR release 26.1.1, specification v5.5.
    id: '2026',
    from: date('2026-03-18'),
    until: null,
    aff10b5OneOn: ['4', '5'],
    foreignFields: true,
    stateList: 'us',
  },
];

export const CURRENT_SCHEMA_ERA: SchemaEra = SCHEMA_ERAS[SCHEMA_ERAS.length - 1] as SchemaEra;

/** The era of a document that EDGAR received on this day. */
export function schemaEraOn(receivedOn: CalendarDate): SchemaEra {
  return inForceOn(SCHEMA_ERAS, receivedOn) ?? CURRENT_SCHEMA_ERA;
}

/** A value of `schemaVersion`: two digits of the rendering folder, two of the form's stylesheet. */
export interface SchemaVersion {
  readonly value: string;
  readonly forms: readonly FormNumber[];
  /** Month or day of the first and last filing seen; null where none settles it. */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly confidence: Confidence;
}

export const SCHEMA_VERSIONS: readonly SchemaVersion[] = [
  { value: 'X0101', forms: ['3', '4', '5'], firstSeen: '2003-05', lastSeen: null, confidence: 'B' },
  { value: 'X0201', forms: ['4'], firstSeen: '2004-01', lastSeen: null, confidence: 'B' },
  { value: 'X0202', forms: ['4', '5'], firstSeen: '2004-11', lastSeen: '2007', confidence: 'B' },
  { value: 'X0206', forms: ['3'], firstSeen: '2019-11', lastSeen: '2023-10', confidence: 'B' },
  { value: 'X0306', forms: ['4', '5'], firstSeen: '2016', lastSeen: '2023-03-17', confidence: 'B' },
  { value: 'X0407', forms: ['4', '5'], firstSeen: '2023-03-20', lastSeen: '2023-07-14', confidence: 'B' },
  { value: 'X0508', forms: ['4', '5'], firstSeen: '2023-07-17', lastSeen: '2026-03', confidence: 'B' },
  { value: 'X0607', forms: ['3'], firstSeen: '2026-03-18', lastSeen: null, confidence: 'B' },
  { value: 'X0609', forms: ['4', '5'], firstSeen: '2026-03-18', lastSeen: null, confidence: 'B' },
];

/**
 * The era that a `schemaVersion` shows, or null when it is no such value. Exact for Forms 4 and 5. A Form 3 kept X0206 through
 * 2023, so there the value says 2003 for both; the two eras do not differ for Form 3.
 */
export function schemaEraOf(schemaVersion: string): SchemaEra | null {
  const folder = /^X(\d\d)\d\d$/.exec(schemaVersion)?.[1];
  if (folder === undefined || folder === '00') return null;
  const id = folder <= '03' ? '2003' : folder <= '05' ? '2023' : '2026';
  return SCHEMA_ERAS.find((era) => era.id === id) ?? null;
}

const NEWEST_FOLDER = SCHEMA_VERSIONS.reduce(
  (newest, { value }) => (value.slice(1, 3) > newest ? value.slice(1, 3) : newest),
  '',
);

/**
 * Whether EDGAR can have written the value: `X` and four digits, of a rendering folder that exists. Not every stylesheet
 * number is on record, so values between those seen count as known.
 */
export function isKnownSchemaVersion(value: string): boolean {
  const folder = /^X(\d\d)\d\d$/.exec(value)?.[1];
  return folder !== undefined && folder !== '00' && folder <= NEWEST_FOLDER;
}
