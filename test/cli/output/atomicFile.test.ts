import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OutsideError } from '../../../src/cli/failure.ts';
import { AtomicFile, writeFileWhole } from '../../../src/cli/output/atomicFile.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'section16-atomic-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('AtomicFile', () => {
  it('shows nothing under its name until it is whole', () => {
    const path = join(folder, 'a.txt');
    writeFileSync(path, 'before');
    const file = new AtomicFile(path);
    file.write('half ');
    expect(readFileSync(path, 'utf8')).toBe('before');
    file.write(new TextEncoder().encode('whole'));
    file.commit();
    expect(readFileSync(path, 'utf8')).toBe('half whole');
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it('leaves no trace when abandoned', () => {
    const path = join(folder, 'a.txt');
    const file = new AtomicFile(path);
    file.write('half');
    file.abandon();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('makes the folders on the way', () => {
    writeFileWhole(join(folder, 'b', 'c', 'd.txt'), 'text');
    expect(existsSync(join(folder, 'b', 'c', 'd.txt'))).toBe(true);
  });

  it('says in one line why it cannot write', () => {
    writeFileSync(join(folder, 'file'), '');
    const write = (): void => writeFileWhole(join(folder, 'file', 'below.txt'), 'x');
    expect(write).toThrow(OutsideError);
    expect(write).toThrow(/^cannot write [^\n]*below\.txt: [^\n]+$/);
  });

  it('cleans up when the place is taken by a folder', () => {
    writeFileWhole(join(folder, 'place', 'inside.txt'), 'x');
    expect(() => writeFileWhole(join(folder, 'place'), 'x')).toThrow(OutsideError);
    expect(readdirSync(folder)).toEqual(['place']);
  });
});
