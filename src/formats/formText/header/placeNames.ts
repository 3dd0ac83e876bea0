import { COUNTRIES } from '../../../law/codes/countries.ts';
import { STATES } from '../../../law/codes/states.ts';

const CODES = new Map<string, string>();
for (const [code, name] of [...COUNTRIES, ...STATES]) if (!CODES.has(name)) CODES.set(name, code);
for (const [code, name] of STATES) CODES.set(name, code);

/** EDGAR's code for the name of a state, province or country, or null. */
export function codeOfPlace(name: string): string | null {
  return CODES.get(name.toUpperCase().replace(/\s+/g, ' ').trim()) ?? null;
}

/** Whether two characters are a code that an address may have as its state. */
export function isPlaceCode(text: string): boolean {
  return STATES.has(text) || COUNTRIES.has(text);
}

export const isUsState = (code: string): boolean => STATES.has(code);
