import type { History } from './history.ts';

/** What is kept in the browser of one document: what was done to it, and of which file, for people. */
export interface KeptHistory extends History {
  readonly name: string;
  readonly keptAt: string;
}

const PREFIX = 'section16 settled ';
const WHO = 'section16 who';

/** The histories kept for an input, by the hash of its bytes: those of its documents, by `benchKey`. */
export function keptFor(sha256: string): Readonly<Record<string, KeptHistory>> {
  return Object.fromEntries(all().filter(([key]) => key.startsWith(`${sha256}/`)));
}

/** All that is kept, the newest first. */
export function allKept(): readonly (readonly [key: string, kept: KeptHistory])[] {
  return all().sort(([, a], [, b]) => (a.keptAt < b.keptAt ? 1 : -1));
}

/** Keeps a history, or forgets it when nothing of it stands; what it says when it cannot is for the person. */
export function keep(key: string, { steps, done }: History, name: string): string | null {
  try {
    if (done === 0) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, JSON.stringify({ name, keptAt: new Date().toISOString(), steps, done }));
    return null;
  } catch {
    return 'What you settle is not kept: this browser’s storage is full or closed to this page. It stands until you close the page. Download the settlements, or discard those kept of other files.';
  }
}

export function forget(key: string): void {
  localStorage.removeItem(PREFIX + key);
}

/** The name under which settlements are recorded; null when none was given. */
export function keptName(): string | null {
  try {
    return localStorage.getItem(WHO);
  } catch {
    return null;
  }
}

export function keepName(who: string): void {
  try {
    localStorage.setItem(WHO, who);
  } catch {
    // It stands for this visit.
  }
}

function all(): [string, KeptHistory][] {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
    return keys.flatMap((key): [string, KeptHistory][] => {
      const kept = parsed(localStorage.getItem(key));
      return kept === null ? [] : [[key.slice(PREFIX.length), kept]];
    });
  } catch {
    return [];
  }
}

/** Null for what this page, in this version, did not write. */
export function parsed(text: string | null): KeptHistory | null {
  try {
    const kept = JSON.parse(text ?? '') as Partial<KeptHistory> | null;
    const isWhole =
      Array.isArray(kept?.steps) &&
      Number.isInteger(kept.done) &&
      typeof kept.name === 'string' &&
      typeof kept.keptAt === 'string';
    return isWhole ? (kept as KeptHistory) : null;
  } catch {
    return null;
  }
}
