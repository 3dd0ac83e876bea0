import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { section16 } from '../cli/endToEnd/program.ts';

// What the README shows is what the program does: every console block is run, and the library's example too.
const README = readFileSync('README.md', 'utf8');
const LEFT_OUT = '…';

interface Shown {
  readonly call: string;
  readonly lines: readonly string[];
}

function blocks(language: string): string[] {
  return [...README.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map((match) => match[1] ?? '');
}

const CALLS: Shown[] = blocks('console').flatMap((block) =>
  block
    .split(/^\$ npx section16 /m)
    .slice(1)
    .map((part): Shown => {
      const [call = '', ...lines] = part.trimEnd().split('\n');
      return { call, lines };
    }),
);

// How many rules there are changes with every rule; that the line is there does not.
const withoutCounts = (line: string): string =>
  line.replace(/\d+ (rules|passed|failed|to review|do not apply)/g, 'N $1');

describe('README', () => {
  it.each(CALLS)('section16 $call', async ({ call, lines }) => {
    const { out } = await section16(call.split(' '));
    const actual = out.trimEnd().split('\n').map(withoutCounts);
    let from = 0;
    let skipping = false;
    for (const line of lines.map(withoutCounts)) {
      if (line === LEFT_OUT) {
        skipping = true;
        continue;
      }
      const at = skipping ? actual.indexOf(line, from) : from;
      expect(actual[at], `after line ${from}`).toBe(line);
      from = at + 1;
      skipping = false;
    }
    if (!skipping) expect(actual.length).toBe(from);
  });

  it('has an example of the library that runs and prints what it says', () => {
    const [code = ''] = blocks('js');
    const [output] = blocks('text');
    const folder = mkdtempSync(join(tmpdir(), 'section16-readme-'));
    try {
      symlinkSync(resolve('examples'), join(folder, 'examples'));
      writeFileSync(join(folder, 'example.mjs'), code.replace("'section16'", JSON.stringify(resolve('dist/index.js'))));
      const run = spawnSync(process.execPath, ['example.mjs'], { cwd: folder, encoding: 'utf8' });
      expect([run.stderr, run.stdout]).toEqual(['', output]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('names files that are there', () => {
    const links = [...README.matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1] ?? '');
    expect(links.length).toBeGreaterThan(5);
    for (const link of links.filter((l) => !l.startsWith('http')))
      expect(readFileSync(link).length, link).toBeGreaterThan(0);
  });
});
