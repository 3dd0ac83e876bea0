// Which folder of src may import which: imports point down and siblings do not know each other. Fails on an import that
// is not allowed, on an allowance that nothing uses any more, and on a package imported outside the folders that may.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';

const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  base: [],
  law: ['base'],
  model: ['base', 'law'],
  formats: ['base', 'law', 'model'],
  checks: ['base', 'law', 'model'],
  render: ['base', 'law', 'model'],
  filing: ['base', 'law', 'model', 'formats', 'checks'],
  server: ['base', 'law', 'model', 'formats', 'checks', 'render'],
  cli: ['base', 'law', 'model', 'formats', 'checks', 'render', 'server'],
  web: ['base', 'law', 'model', 'formats', 'checks', 'render', 'server'],
};

// Packages by folder; `node:` modules count as one package named node. Folders not named here import none.
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  render: ['pdfkit', 'fontkit', 'node'],
  server: ['node', 'hono', '@hono/node-server'],
  cli: ['node', 'commander'],
  web: ['react', 'react-dom', 'unpdf'],
};

// Single folders that may use packages which the rest of their layer may not: they read what only a shell can, and are loaded
// when such an input is met.
const FOLDER_MAY_USE: Readonly<Record<string, readonly string[]>> = {
  'src/formats/pdf': ['unpdf'],
  'src/formats/image': ['tesseract.js', 'jpeg-js', 'utif2', 'node'],
};
// Who may load those folders, and only by `import()`.
const MAY_LOAD: readonly string[] = ['src/formats/readAnyInput.ts', 'src/formats/pdf/read.ts'];

// Imports that the table does not allow and that stay for a stated reason: 'from -> to': 'reason'.
const ALLOWANCES: Readonly<Record<string, string>> = {};

const IMPORT = /(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

const faults: string[] = [];
const used = new Set<string>();
for (const file of sources('src')) {
  const layer = layerOf(file);
  if (layer === null) continue;
  for (const match of readFileSync(file, 'utf8').matchAll(IMPORT)) {
    examine(file, layer, match[1] ?? match[2] ?? '');
    examineLoading(file, match[1] ?? match[2] ?? '', match[2] !== undefined);
  }
}
for (const key of Object.keys(ALLOWANCES)) if (!used.has(key)) faults.push(`stale allowance: ${key}`);
for (const fault of faults) console.log(fault);
console.log(`layers: ${faults.length === 0 ? 'imports point down' : `${faults.length} faults`}`);
process.exitCode = faults.length === 0 ? 0 : 1;

function examine(file: string, layer: string, specifier: string): void {
  if (!specifier.startsWith('.')) {
    const name = specifier.startsWith('node:') ? 'node' : packageOf(specifier);
    const folder = FOLDER_MAY_USE[file.slice(0, file.lastIndexOf('/'))] ?? [];
    if (![...(MAY_USE[layer] ?? []), ...folder].includes(name))
      faults.push(`${file}: ${layer} may not use the package ${name}`);
    return;
  }
  const target = layerOf(normalize(join(file, '..', specifier)));
  if (target === null || target === layer || (MAY_IMPORT[layer] ?? []).includes(target)) return;
  const key = `${file} -> ${target}`;
  if (key in ALLOWANCES) used.add(key);
  else faults.push(`${file}: ${layer} may not import ${target} (${specifier})`);
}

function examineLoading(file: string, specifier: string, lazily: boolean): void {
  const target = normalize(join(file, '..', specifier));
  const folder = target.slice(0, target.lastIndexOf('/'));
  if (!(folder in FOLDER_MAY_USE) || file.startsWith(`${folder}/`) || target.endsWith('/problems.ts')) return;
  if (!lazily || !MAY_LOAD.includes(file))
    faults.push(`${file}: ${target} is loaded by import() from ${MAY_LOAD.join(' or ')} only`);
}

function layerOf(path: string): string | null {
  const [src, layer, rest] = path.split('/');
  return src === 'src' && layer !== undefined && rest !== undefined ? layer : null;
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (statSync(path).isDirectory()) return sources(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}
