import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { scratchFolder, section16 } from './program.ts';

const folder = scratchFolder();
afterAll(() => folder.remove());

describe('wrong use ends with 3, one line on stderr and the nearest right call', () => {
  it.each([
    [['chekc', 'x.xml'], 'section16 check x.xml'],
    [['read', 'x.xml', '--problms'], 'section16 read x.xml --problems'],
    [['read', 'x.xml', '--too=json'], 'section16 read x.xml --to=json'],
    [['read', 'a b.xml', '--quite'], "section16 read 'a b.xml' --quiet"],
    [['read', 'x.xml', '--to', 'jsno'], '--to json'],
    [['read'], 'section16 read FILE|FOLDER|- …'],
    [['check'], 'section16 check INPUT …'],
    [['check', 'x.xml', '--received', '2/16/2027'], '--received 2027-02-16'],
    [['due'], 'section16 due form3|form4|form5|posting …'],
    [['due', 'form6'], 'section16 due form3'],
    [['due', 'form5'], 'section16 due form5 --fiscal-year-end DATE'],
    [
      ['due', 'form4', '--transaction-date', '2026-03-02', '--notified', '2026-03-03'],
      '--date-not-chosen --notified 2026-03-03',
    ],
    [['read', '--stream', 'x.xml'], 'section16 read --stream'],
    [['read', 'x.xml', '--problems'], '--out FOLDER/ --problems'],
    [['nonsense'], 'section16 --help'],
  ])('%j', async (args, proposal) => {
    const { code, out, err } = await section16(args);
    expect(code).toBe(3);
    expect(out).toBe('');
    expect(err).toMatch(/^section16: [^\n]+; try: [^\n]+\n$/);
    expect(err).toContain(proposal);
  });
});

describe('help', () => {
  it.each([[[]], [['--help']], [['read', '-h']], [['due', 'form4', '--help']]])(
    '%j goes to stdout, with examples',
    async (args) => {
      const { code, out, err } = await section16(args);
      expect([code, err]).toEqual([0, '']);
      expect(out).toMatch(/^Usage: section16/);
      expect(out).toMatch(/Examples:\n {2}section16 /);
    },
  );

  it('shows an example for every command, each of them a call that is understood', async () => {
    const { out } = await section16(['--help']);
    const commands = [...out.matchAll(/^ {2}([a-z]+)\b.*$/gm)]
      .map((m) => m[1] ?? '')
      .filter((name) => name !== 'section');
    expect(commands).toContain('read');
    for (const command of commands) expect((await section16([command, '--help'])).out, command).toContain('Examples:');
  });
});

it('gives its version, and runs through a link', async () => {
  const version = (await section16(['--version'])).out;
  expect(version).toMatch(/^\d+\.\d+\.\d+\n$/);
  symlinkSync(resolve('bin/section16'), folder.at('linked'));
  const linked = spawnSync(folder.at('linked'), ['--version'], { encoding: 'utf8', cwd: folder.path });
  expect(linked.stdout).toBe(version);
});
