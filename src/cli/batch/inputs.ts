import { readdirSync, realpathSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { statOf } from '../statOf.ts';

export interface Inputs {
  /**
   * Files in the order given, each folder's in the order of their paths; `-` is standard input. What is not there or may
   * not be looked at is listed too: whoever reads it learns why.
   */
  readonly paths: readonly string[];
  /** For each path, its folder below the one that was given; empty for what was given itself. */
  readonly folders: readonly string[];
  /** True when a folder was given. */
  readonly hasFolder: boolean;
}

/** The files that the arguments name: folders with all below them, links followed, hidden files left out. */
export function listInputs(given: readonly string[]): Inputs {
  const paths: string[] = [];
  const folders: string[] = [];
  let hasFolder = false;
  for (const path of given) {
    if (path === '-') {
      if (!paths.includes('-')) paths.push('-');
    } else if (statOf(path)?.isDirectory()) {
      hasFolder = true;
      walk(path, new Set(), paths);
    } else paths.push(path);
    while (folders.length < paths.length) folders.push(below(path, paths[folders.length] ?? ''));
  }
  return { paths, folders, hasFolder };
}

function below(given: string, path: string): string {
  return path === given ? '' : relative(given, dirname(path));
}

// `above` holds the real paths of the folders on the way down: a link to one of them would never end.
function walk(folder: string, above: ReadonlySet<string>, paths: string[]): void {
  try {
    const real = realpathSync(folder);
    if (above.has(real)) return;
    const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      const path = join(folder, entry.name);
      const kind = entry.isSymbolicLink() ? statOf(path) : entry;
      if (kind?.isDirectory()) walk(path, new Set([...above, real]), paths);
      else if (kind === undefined || kind.isFile()) paths.push(path);
    }
  } catch {
    paths.push(folder);
  }
}
