// Builds dist: the program and library for Node (`node`), the web page (`web`), the library's types (`types`). Without
// arguments it builds all three. A running program is never disturbed: files are written beside their place and renamed.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const DIST = 'dist';
/** A chunk that the last build did not write may still be in use by a program that started before; after a day it is not. */
const CHUNK_KEPT_MS = 24 * 60 * 60 * 1000;

const ENTRIES: Readonly<Record<string, string>> = {
  cli: 'src/cli/main.ts',
  batchWorker: 'src/cli/batch/batchWorker.ts',
  index: 'src/index.ts',
};

const PARTS: Readonly<Record<string, () => Promise<void> | void>> = {
  node: buildNode,
  web: buildWeb,
  types: buildTypes,
};

const asked = process.argv.slice(2);
for (const part of asked.length > 0 ? asked : Object.keys(PARTS)) {
  const run = PARTS[part];
  if (run === undefined) throw new Error(`no such part: ${part}; there are ${Object.keys(PARTS).join(', ')}`);
  const startedAt = new Date();
  mkdirSync(DIST, { recursive: true });
  await run();
  // The stamp carries the time the build began: a source saved while it ran counts as newer.
  writeFileSync(join(DIST, `.built-${part}`), '');
  utimesSync(join(DIST, `.built-${part}`), startedAt, startedAt);
}

async function buildNode(): Promise<void> {
  const result = await build({
    entryPoints: Object.fromEntries(Object.entries(ENTRIES).filter(([, source]) => existsSync(source))),
    outdir: DIST,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    chunkNames: 'chunk-[hash]',
    sourcemap: true,
    legalComments: 'none',
    write: false,
    logLevel: 'warning',
  });
  const written = new Set<string>();
  // Entries come last, so that whoever starts in between finds the chunks of the entry it loads.
  for (const file of result.outputFiles.sort((a, b) => rank(a.path) - rank(b.path))) {
    const temporary = `${file.path}.${process.pid}.tmp`;
    writeFileSync(temporary, file.contents);
    renameSync(temporary, file.path);
    written.add(file.path);
  }
  for (const name of readdirSync(DIST)) {
    const path = join(process.cwd(), DIST, name);
    const old = name.startsWith('chunk-') && !written.has(path) && Date.now() - statSync(path).mtimeMs > CHUNK_KEPT_MS;
    if (old) rmSync(path, { force: true });
  }
}

function rank(path: string): number {
  return path.includes('chunk-') ? 0 : 1;
}

async function buildWeb(): Promise<void> {
  if (!existsSync('vite.config.ts')) return;
  const vite = await import('vite');
  await vite.build({ logLevel: 'warn' });
}

function buildTypes(): void {
  execFileSync(process.execPath, ['node_modules/typescript7/bin/tsc', '-p', 'tsconfig.types.json'], {
    stdio: 'inherit',
  });
}
