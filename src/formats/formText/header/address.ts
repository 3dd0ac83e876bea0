import { codeOfPlace, isPlaceCode, isUsState } from './placeNames.ts';

/** City, state and zip code of an address's last lines. */
export interface CityLine {
  readonly city: string | null;
  readonly state: string | null;
  readonly zipCode: string | null;
  /** The country, where the form prints one below. */
  readonly country: string | null;
  readonly nonUSStateTerritory: string | null;
  /** False where another reading is as good. */
  readonly sure: boolean;
}

/** `pieces` are what stands between the labels, in order: all on one line, or each on its own, a long city on two. */
export function cityLineOf(pieces: readonly string[]): CityLine {
  const country = countryAtEnd(pieces);
  const own = country === null ? pieces : pieces.slice(0, -1);
  const named = namedState(own, country);
  if (named !== null) return named;
  const words = withStateCode(own.flatMap((piece) => piece.split(/\s+/)).filter((word) => /[\p{L}\p{N}]/u.test(word)));
  const at = stateIndex(words);
  if (at < 0) return withoutState(words, country);
  const zip = zipAfter(words, at + 1);
  const state = bare(words[at] ?? '').toUpperCase();
  const zipCode = zip.words.join(' ').replace(/[.,;:'"”’]+$/, '');
  const city = [...words.slice(0, at), ...words.slice(zip.end)]
    .join(' ')
    .replace(/[,;.:]+$/, '')
    .replace(/[,;](?=\s|$)/g, ',');
  const sure = zipCode !== '' && (!isUsState(state) || /^\d{5}(?:-\d{4})?$/.test(zipCode));
  return {
    city: city === '' ? null : city,
    state,
    zipCode: zipCode === '' ? null : zipCode,
    country,
    nonUSStateTerritory: null,
    sure,
  };
}

const bare = (word: string): string => word.replace(/[.,;:]+$/, '');

/** A code with a zip code behind it; else the last code that is not the first word. */
function stateIndex(words: readonly string[]): number {
  const isCode = (word: string | undefined) =>
    word !== undefined && /^[A-Z0-9]{2}[.,;:]?$/i.test(word) && isPlaceCode(bare(word).toUpperCase());
  const before = words.findIndex((word, i) => i > 0 && isCode(word) && /\d/.test(words[i + 1] ?? ''));
  if (before > 0) return before;
  const last = words.findLastIndex((word, i) => i > 0 && isCode(word) && word === word.toUpperCase());
  return last;
}

/** A state that is written out before a zip code, as its code: `MILWAUKEE WISCONSIN 53202`. */
function withStateCode(words: readonly string[]): readonly string[] {
  const zip = words.findIndex((word, i) => i > 1 && /^\d{5}(?:-\d{4})?$/.test(word));
  for (const count of [2, 1]) {
    const name = words.slice(zip - count, zip).join(' ');
    if (zip - count < 1 || name.length < 4) continue;
    const code = codeOfPlace(name);
    if (code !== null && isUsState(code)) return [...words.slice(0, zip - count), code, ...words.slice(zip)];
  }
  return words;
}

function zipAfter(words: readonly string[], from: number): { words: string[]; end: number } {
  const zip: string[] = [];
  let at = from;
  for (; at < words.length && zip.length < 2; at++) {
    const word = words[at] ?? '';
    // The second half of a Dutch code has letters only.
    const isHalf = /^\d{4}$/.test(zip[0] ?? '') && /^[A-Z]{2}$/.test(word);
    if (!(/\d/.test(word) || isHalf) || (zip.length === 1 && /^\d{5}/.test(zip[0] ?? ''))) break;
    zip.push(word);
  }
  return { words: zip, end: at };
}

function withoutState(words: readonly string[], country: string | null): CityLine {
  const zip = words.findIndex((word) => /\d{3}/.test(word));
  const code = zip < 0 ? null : words.slice(zip).join(' ');
  const city = (zip < 0 ? words : words.slice(0, zip)).join(' ').replace(/[,;.]+$/, '');
  return {
    city: city === '' ? null : city,
    state: null,
    zipCode: code,
    country,
    nonUSStateTerritory: null,
    sure: country !== null,
  };
}

function countryAtEnd(pieces: readonly string[]): string | null {
  const last = pieces.at(-1);
  if (last === undefined || pieces.length < 2 || last.length < 4) return null;
  if (/^UNITED STATES$/i.test(last.trim())) return 'US';
  const code = codeOfPlace(last);
  return code === null || isUsState(code) ? null : code;
}

/** Since 2026 states are printed by name, each part on its line: city, state or territory, zip code, country. */
function namedState(pieces: readonly string[], country: string | null): CityLine | null {
  if (country === null) return null;
  const zipAt = pieces.findIndex((piece) => /\d/.test(piece));
  const zipCode = zipAt < 0 ? null : pieces.slice(zipAt).join('').replace(/\s+/g, ' ');
  const names = zipAt < 0 ? pieces : pieces.slice(0, zipAt);
  if (country === 'US') {
    const state = codeOfPlace(names.at(-1) ?? '');
    if (state === null) return null;
    return { city: names.slice(0, -1).join(' '), state, zipCode, country: null, nonUSStateTerritory: null, sure: true };
  }
  const territory = names.length > 1 && !/,$/.test(names.at(-2) ?? '') ? (names.at(-1) ?? null) : null;
  const city = (territory === null ? names : names.slice(0, -1)).join(' ');
  return {
    city: city === '' ? null : city,
    state: null,
    zipCode,
    country,
    nonUSStateTerritory: territory,
    sure: names.length < 3,
  };
}
