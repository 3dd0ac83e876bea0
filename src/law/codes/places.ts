import { COUNTRIES } from './countries.ts';
import { OBSOLETE_COUNTRIES } from './obsoleteCountries.ts';
import { STATES } from './states.ts';

/** What the schema takes for a code that is not given. */
export const BLANK_PLACE_CODES: readonly string[] = ['', ' ', '  '];

/** The name of any place code that EDGAR has had: `rptOwnerState` held countries too until 17 March 2026. */
export function placeName(code: string): string | undefined {
  return STATES.get(code) ?? COUNTRIES.get(code) ?? OBSOLETE_COUNTRIES.get(code);
}

/** True for `rptOwnerState` of the list in use: 57 codes of the United States since 18 March 2026, all 309 before. */
export function isStateCode(code: string, list: 'combined' | 'us'): boolean {
  return STATES.has(code) || (list === 'combined' && COUNTRIES.has(code));
}
