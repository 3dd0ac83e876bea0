// Reads and checks N documents of a folder, over and over, and prints how much memory the process held on the way.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contextOf } from '../../src/checks/context.ts';
import { runChecks } from '../../src/checks/runChecks.ts';
import { readOwnershipXml } from '../../src/formats/ownershipXml/read.ts';

const [folder = '', count = '0'] = process.argv.slice(2);
const total = Number(count);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.xml'))
  .map((file) => join(folder, file));
const held: Record<string, number> = {};
for (let n = 1; n <= total; n++) {
  for (const reading of readOwnershipXml(readFileSync(names[n % names.length] as string)).documents) {
    runChecks(reading.document, contextOf(reading));
  }
  for (const share of [0.1, 0.5, 1])
    if (n === Math.floor(total * share)) held[`at${share * 100}%`] = Math.round(process.memoryUsage().rss / 1e6);
}
console.log(JSON.stringify(held));
