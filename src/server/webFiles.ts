import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface WebFile {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The page's files by URL path. What is not in the map is not served, so no path can lead out of the folder. */
export type WebFiles = ReadonlyMap<string, WebFile>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
};

/** Reads the whole folder (well under 2 MB). Empty when it is not there. */
export async function loadWebFiles(folder: string): Promise<WebFiles> {
  const files = new Map<string, WebFile>();
  if (!existsSync(folder)) return files;
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const type = TYPES[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const path = join(entry.parentPath, entry.name);
    const url = `/${relative(folder, path).split(sep).join('/')}`;
    files.set(url, { type, bytes: new Uint8Array(await readFile(path)) });
  }
  return files;
}

/** Where the build puts the page: `dist/web` of the package, found upwards from this file, bundled or not. */
export function webFolder(from: string = dirname(fileURLToPath(import.meta.url))): string {
  const manifest = join(from, 'package.json');
  if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === 'section16') {
    return join(from, 'dist', 'web');
  }
  const parent = dirname(from);
  return parent === from ? join(process.cwd(), 'dist', 'web') : webFolder(parent);
}
