// Runs one subject over a folder's documents for some seconds and prints one JSON line. Started by bench/run.ts, each time
// in a process of its own, so that no subject pays for another's garbage.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Subject, subjects } from './subjects.ts';

const [name = '', folder = '', seconds = '2'] = process.argv.slice(2);
const documents = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => (name === 'readFormText' ? /v\d\.txt$/ : /\.xml$/).test(file))
  .sort()
  .map((file) => readFileSync(join(folder, file)));

const load = subjects[name];
if (load === undefined) throw new Error(`no subject ${name}`);
const subject: Subject = await load();
pass(subject);
pass(subject);
let done = 0;
// Processor time, all threads of the process: other work on the machine does not count.
const start = process.cpuUsage();
let elapsed = 0;
do {
  done += pass(subject);
  const { user, system } = process.cpuUsage(start);
  elapsed = (user + system) / 1e6;
} while (elapsed < Number(seconds));
process.stdout.write(JSON.stringify({ perSecond: done / elapsed, documents: documents.length, bytes: size() }));

function pass(run: Subject): number {
  let taken = 0;
  for (const bytes of documents) taken += run(bytes);
  if (taken !== documents.length) throw new Error(`${name} took ${taken} of ${documents.length} documents`);
  return taken;
}

function size(): number {
  return documents.reduce((sum, bytes) => sum + bytes.length, 0);
}
