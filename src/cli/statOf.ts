import { type Stats, statSync } from 'node:fs';

/** What stands at a path, links followed; undefined for what is not there or may not be looked at. */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
