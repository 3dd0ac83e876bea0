import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

// Real filings and reference material that are not part of the repository stand beside it, in ../shared or where
// SECTION16_SHARED says. Tests on them are skipped, with a notice, where they are absent.
const FOLDER = resolve(process.env.SECTION16_SHARED ?? '../shared');

export const sharedIsHere = existsSync(join(FOLDER, 'corpus'));

if (!sharedIsHere) console.warn(`No filings at ${FOLDER}: tests on real filings are skipped.`);

export function sharedPath(path: string): string {
  return join(FOLDER, path);
}

export function sharedBytes(path: string): Uint8Array {
  return readFileSync(sharedPath(path));
}

export function sharedText(path: string): string {
  return readFileSync(sharedPath(path), 'utf8');
}

/** Names of the files of a shared folder that end in `ending`, sorted. */
export function sharedFiles(folder: string, ending: string): string[] {
  return sharedIsHere
    ? readdirSync(sharedPath(folder))
        .filter((name) => name.endsWith(ending))
        .sort()
    : [];
}
