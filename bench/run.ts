// npm run bench: section16 against its peers in one run, on one core, one JSON line a figure. Ratios are medians over
// rounds in which both sides ran one after the other, since a shared machine's speed drifts.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import * as fc from 'fast-check';
import { writeOwnershipXml } from '../src/formats/ownershipXml/write.ts';
import { arbitraryDocument } from '../test/support/arbitraryDocument.ts';
import { sharedFiles, sharedIsHere, sharedPath } from '../test/support/shared.ts';

const ROUNDS = 3;
// Long enough for the engine to have compiled two hundred rules: bulk reading is what is measured, not a program's first second.
const SECONDS = '6';
const MEASURE = 'dist/bench/measure.mjs';

if (!existsSync('bench/peers/node_modules')) {
  console.error('Installing the peers in bench/peers …');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: 'bench/peers',
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
await build({
  entryPoints: { measure: 'bench/subjects/measure.ts', memory: 'bench/subjects/memory.ts' },
  outdir: 'dist/bench',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  logLevel: 'error',
});
const folder = documentFolder();
compare('read', 'libxml2', 'typed strict reading, against libxml2-wasm 0.7.2 merely parsing', 'documents/s', 1.5);
compare('read', 'secEdgarToolkit', 'typed strict reading, against sec-edgar-toolkit 0.2.0', 'documents/s', 8);
compare(
  'readAndCheck',
  'libxml2',
  'reading and running every rule, against libxml2-wasm 0.7.2 merely parsing',
  'documents/s',
  1 / 2.5,
);
formText();
memory();
folderRead();

function compare(subject: string, peer: string, what: string, unit: string, target: number): void {
  const rounds = Array.from({ length: ROUNDS }, () => ({ ours: measure(subject), peer: measure(peer) }));
  const ours = median(rounds.map((round) => round.ours.perSecond));
  const theirs = median(rounds.map((round) => round.peer.perSecond));
  const ratio = median(rounds.map((round) => round.ours.perSecond / round.peer.perSecond));
  const documents = rounds[0]?.ours.documents;
  line({
    bench: subject,
    what,
    unit,
    ours: Math.round(ours),
    peer: Math.round(theirs),
    ratio: round2(ratio),
    target: round2(target),
    reached: ratio >= target,
    documents,
  });
}

/** Texts of forms in every shape they come back in; nothing else reads such texts, so there is no peer. */
function formText(): void {
  if (!sharedIsHere) return;
  const rounds = Array.from({ length: ROUNDS }, () => measure('readFormText', resolve(sharedPath('corpus/damaged'))));
  const ours = median(rounds.map((round) => round.perSecond));
  const what = 'reading the text of forms: of PDFs, of scans, of layout models';
  const target = 200;
  line({
    bench: 'readFormText',
    what,
    unit: 'documents/s',
    ours: Math.round(ours),
    target,
    reached: ours >= target,
    documents: rounds[0]?.documents,
  });
}

function measure(subject: string, of = folder): { perSecond: number; documents: number } {
  return JSON.parse(onOneCore([MEASURE, subject, of, SECONDS]));
}

/** Reads and checks 200,000 documents in one process and reports its memory on the way. */
function memory(): void {
  const figures = JSON.parse(onOneCore(['dist/bench/memory.mjs', folder, '200000']));
  line({
    bench: 'memory',
    what: 'reading and checking 200,000 documents in one process',
    unit: 'MB resident',
    ...figures,
  });
}

/** `section16 read` of a folder of 100,000 documents, all cores. */
function folderRead(): void {
  const many = join(tmpdir(), `section16-bench-${process.pid}`);
  const names = sharedIsHere ? sharedFiles('corpus/xml', '.xml').map((name) => sharedPath(`corpus/xml/${name}`)) : [];
  if (names.length === 0) return;
  mkdirSync(join(many, 'in'), { recursive: true });
  for (let n = 0; n < 100_000; n++) symlinkSync(names[n % names.length] as string, join(many, 'in', `${n}.xml`));
  const start = performance.now();
  const script = `/usr/bin/time -f '%M' node bin/section16 read ${many}/in --to json --out ${many}/out.json --quiet 2>&1`;
  const output = execFileSync('sh', ['-c', `${script} || true`], { encoding: 'utf8' })
    .trim()
    .split('\n');
  const seconds = (performance.now() - start) / 1000;
  rmSync(many, { recursive: true });
  line({
    bench: 'readFolder',
    what: 'section16 read of a folder of 100,000 documents to JSON, all cores',
    unit: 'documents/s',
    ours: Math.round(100_000 / seconds),
    residentMbMax: Math.round(Number(output.at(-1)) / 1000),
  });
}

function onOneCore(args: readonly string[]): string {
  const pinned = existsSync('/usr/bin/taskset');
  return execFileSync(pinned ? 'taskset' : 'node', pinned ? ['-c', '0', 'node', ...args] : [...args], {
    encoding: 'utf8',
  });
}

function documentFolder(): string {
  if (sharedIsHere) return resolve(sharedPath('corpus/xml'));
  console.error('No real filings at hand: measuring generated documents, which says less.');
  const made = join(tmpdir(), 'section16-bench-documents');
  mkdirSync(made, { recursive: true });
  fc.sample(arbitraryDocument, { seed: 1, numRuns: 500 }).forEach((document, n) => {
    writeFileSync(join(made, `${n}.xml`), writeOwnershipXml(document, 'record'));
  });
  return made;
}

function line(figures: object): void {
  console.log(JSON.stringify(figures));
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function round2(n: number): number {
  return Math.round(n * 100) / 100;
}
