// npm run fuzz -- differential N [SEED]   our scanner against saxes and libxml2 on N mutated documents: same acceptance, same values
// npm run fuzz -- readers N [SEED]        N mutated inputs through every reader and every rule: no throw, no hang, no growth
// npm run fuzz -- printed N [SEED] [ROUTE,…]  N generated documents, or (N = 0) all real ones, printed and read back
import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { contextOf } from '../src/checks/context.ts';
import { runChecks } from '../src/checks/runChecks.ts';
import { readOwnershipXml } from '../src/formats/ownershipXml/read.ts';
import { writeOwnershipXml } from '../src/formats/ownershipXml/write.ts';
import { readInput } from '../src/formats/readInput.ts';
import { arbitraryDocument } from '../test/support/arbitraryDocument.ts';
import { compareParsers } from '../test/support/differential.ts';
import { mutate, seededRandom } from '../test/support/mutate.ts';
import { onPaper, withoutZones } from '../test/support/onPaper.ts';
import { ROUTES, roundTrip } from '../test/support/roundTrip.ts';
import { sharedIsHere, sharedPath } from '../test/support/shared.ts';

const SLOW_MS = 1000;

const [what = '', count = '1000', seed = '0', routes = ROUTES.join()] = process.argv.slice(2);
if (what === 'differential') differential(Number(count), Number(seed));
else if (what === 'readers') readers(Number(count), Number(seed));
else if (what === 'printed') await printed(Number(count), Number(seed));
else {
  console.error('usage: npm run fuzz -- differential|readers|printed N [SEED] [ROUTE,…]');
  process.exitCode = 3;
}

function differential(total: number, from: number): void {
  const tally = compareParsers(texts(['xml']), total, from);
  const { differences, ...figures } = tally;
  console.log(JSON.stringify({ ...figures, differences: differences.length }));
  for (const difference of differences.slice(0, 20)) console.log(difference);
  process.exitCode = differences.length === 0 ? 0 : 1;
}

function readers(total: number, from: number): void {
  const inputs = texts(['xml', 'txt', 'html', 'malformed']);
  const encoder = new TextEncoder();
  const thrown: string[] = [];
  let read = 0;
  let slowest = 0;
  let settled = 0;
  for (let n = 0; n < total; n++) {
    const bytes = encoder.encode(mutate(inputs[(from + n) % inputs.length] as string, seededRandom(from + n)));
    const start = performance.now();
    try {
      for (const reading of readInput(bytes).documents) {
        read++;
        runChecks(reading.document, contextOf(reading));
      }
    } catch (error) {
      thrown.push(`seed ${from + n}: ${String(error)}`);
    }
    slowest = Math.max(slowest, performance.now() - start);
    if (n === Math.floor(total / 10)) settled = memory();
    if (n % 50_000 === 49_999) console.error(`${n + 1} inputs, ${read} documents read, ${memory()} MB`);
  }
  const figures = { inputs: total, documentsRead: read, thrown: thrown.length, slowestMs: Math.round(slowest) };
  console.log(JSON.stringify({ ...figures, memoryMbAtTenth: settled, memoryMbAtEnd: memory() }));
  for (const line of thrown.slice(0, 20)) console.log(line);
  process.exitCode = thrown.length === 0 && slowest < SLOW_MS ? 0 : 1;
}

/** Per route: leaves, wrong ones, those of them that no problem names, and right ones that some problem names. */
async function printed(total: number, from: number): Promise<void> {
  const editions = ['X0306', 'X0407', 'X0508', 'X0609'];
  const made = fc
    .sample(arbitraryDocument, { seed: from, numRuns: Math.max(1, total) })
    .slice(0, total)
    .map((document, i) => ({ ...document, schemaVersion: editions[i % editions.length] ?? null }));
  const real = total > 0 || !sharedIsHere ? [] : realDocuments();
  for (const route of ROUTES.filter((each) => routes.split(',').includes(each))) {
    const figures = { documents: 0, leaves: 0, wrong: 0, silent: 0, alarms: 0 };
    const examples: string[] = [];
    for (const document of [...made.map((each) => onPaper(each, route)), ...real.map(withoutZones)]) {
      const { leaves, alarms, wrong, silent } = await roundTrip(document, route);
      figures.documents++;
      figures.leaves += leaves;
      figures.wrong += wrong.length;
      figures.silent += silent.length;
      figures.alarms += alarms;
      examples.push(...silent.map((line) => `SILENT ${line}`), ...wrong.filter((line) => !silent.includes(line)));
    }
    console.log(JSON.stringify({ route, ...figures }));
    for (const line of examples.sort().reverse().slice(0, 20)) console.log(`  ${line.slice(0, 300)}`);
    if (figures.silent > 0) process.exitCode = 1;
  }
}

function realDocuments() {
  return readdirSync(sharedPath('corpus/xml'))
    .filter((name) => name.endsWith('.xml'))
    .flatMap((name) => readOwnershipXml(readFileSync(sharedPath(`corpus/xml/${name}`))).documents)
    .map(({ document }) => document);
}

function memory(): number {
  return Math.round(process.memoryUsage().rss / 1e6);
}

/** Texts to mutate: real ones of the folders where they are at hand, and generated ones. */
function texts(folders: readonly string[]): string[] {
  const made = fc.sample(arbitraryDocument, { seed: 1, numRuns: 100 });
  const real = sharedIsHere
    ? folders.flatMap((folder) =>
        readdirSync(sharedPath(`corpus/${folder}`))
          .filter((name) => !name.endsWith('.expect.txt'))
          .map((name) => readFileSync(sharedPath(`corpus/${folder}/${name}`), 'utf8'))
          .filter((text) => text.length < 40_000),
      )
    : [];
  return [...made.map((document) => writeOwnershipXml(document, 'record')), ...real];
}
