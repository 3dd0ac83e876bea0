import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { FORM_4 } from './filings.ts';
import { scratchFolder } from './program.ts';

const folder = scratchFolder();
afterAll(() => folder.remove());

const start = (...args: string[]) => spawn(process.execPath, [resolve('bin/section16'), ...args]);
const ended = (child: ReturnType<typeof start>): Promise<number | null> =>
  new Promise((done) => child.on('close', done));

async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 500 && !condition(); i++) await new Promise((go) => setTimeout(go, 20));
}

describe('Ctrl-C', () => {
  it('ends a batch soon, leaves no half file and says how far it came', async () => {
    mkdirSync(folder.at('in'));
    for (let i = 0; i < 6000; i++) writeFileSync(folder.at('in', `${i}.xml`), FORM_4);
    const child = start('read', folder.at('in'), '--out', folder.at('out'));
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    await until(() => existsSync(folder.at('out')) && readdirSync(folder.at('out')).length > 50);
    child.kill('SIGINT');
    expect(await ended(child)).toBe(130);
    expect(err).toMatch(/interrupted, [\d,]+ not done\n$/);
    const written = readdirSync(folder.at('out'));
    expect(written.length).toBeLessThan(6000);
    expect(written.filter((name) => !/^\d+\.xml$/.test(name))).toEqual([]);
  });

  it('leaves no file where all results go into one', async () => {
    const child = start('read', folder.at('in'), '--to', 'json', '--out', folder.at('all.json'));
    await until(() => readdirSync(folder.path).some((name) => name.includes('all.json')));
    child.kill('SIGINT');
    expect(await ended(child)).toBe(130);
    expect(readdirSync(folder.path).filter((name) => name.includes('all.json'))).toEqual([]);
  });

  it('ends the filter while it waits for a line', async () => {
    const child = start('read', '--stream', '--quiet');
    child.stdin.write(`${JSON.stringify({ id: 1, body: FORM_4 })}\n`);
    await new Promise((go) => child.stdout.once('data', go));
    child.kill('SIGINT');
    expect(await ended(child)).toBe(130);
  });

  it('is how the web page is ended', async () => {
    const child = start('serve', '--port', '0');
    const url = await new Promise<string>((go) => {
      let err = '';
      child.stderr.on('data', (chunk) => {
        err += chunk;
        const found = /http:\/\/\S+/.exec(err)?.[0];
        if (found !== undefined) go(found);
      });
    });
    const page = await fetch(url);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<html')]);
    child.kill('SIGINT');
    expect(await ended(child)).toBe(0);
  }, 120_000);
});
