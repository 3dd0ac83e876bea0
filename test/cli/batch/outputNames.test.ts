import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { baseOf, nameJobs, protectFromFile, protectInputs } from '../../../src/cli/batch/outputNames.ts';
import { UsageError } from '../../../src/cli/failure.ts';

const bases = (paths: readonly string[]): string[] => nameJobs(paths).jobs.map((job) => job.base);

describe('nameJobs', () => {
  it('names outputs after their inputs', () => {
    expect(bases(['a/0001-20-000001.xml', 'b/x.txt', 'no-ending', '-'])).toEqual([
      '0001-20-000001',
      'x',
      'no-ending',
      'stdin',
    ]);
    expect(baseOf('a.b/.hidden')).toBe('.hidden');
  });

  it('gives every input a name of its own, and says which are not their own', () => {
    const named = nameJobs(['a/x.xml', 'b/x.xml', 'b/X.txt', 'c/x.xml']);
    expect(named.jobs.map((job) => job.base)).toEqual(['x', 'x~2', 'X~3', 'x~4']);
    expect(named.renamed.map((entry) => entry.path)).toEqual(['b/x.xml', 'b/X.txt', 'c/x.xml']);
  });

  it('keeps the folders below the one that was given', () => {
    const { jobs } = nameJobs(['in/x.xml', 'in/a/x.xml', 'in/b/x.xml', 'in/b/x.txt'], ['', 'a', 'b', 'b']);
    expect(jobs.map((job) => job.base)).toEqual(['x', 'a/x', 'b/x', 'b/x~2']);
  });

  it('keeps clear of names that second documents of another input take', () => {
    expect(bases(['x.xml', 'x.2.xml'])).toEqual(['x', 'x.2~2']);
    expect(bases(['y.2.xml'])).toEqual(['y.2']);
  });

  it('keeps clear of an input that already is called x~2', () => {
    expect(new Set(bases(['a/x.xml', 'b/x.xml', 'c/x~2.xml'])).size).toBe(3);
  });
});

describe('inputs are never overwritten', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'section16-names-'));
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, 'a.xml'), 'a');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const jobsOf = (...names: string[]) => nameJobs(names.map((name) => join(folder, name))).jobs;

  it('refuses a folder where an output would replace its input', () => {
    expect(() => protectInputs(jobsOf('a.xml'), folder, '.xml')).toThrow(UsageError);
    expect(() => protectInputs(jobsOf('a.xml'), folder, '.json')).not.toThrow();
    expect(() => protectInputs(jobsOf('a.xml'), join(folder, 'out'), '.xml')).not.toThrow();
  });

  it('refuses it for folders below, too', () => {
    mkdirSync(join(folder, 'deep'));
    writeFileSync(join(folder, 'deep', 'd.xml'), 'd');
    const { jobs } = nameJobs([join(folder, 'deep', 'd.xml')], ['deep']);
    expect(() => protectInputs(jobs, folder, '.xml')).toThrow(UsageError);
    expect(() => protectInputs(jobs, join(folder, 'out'), '.xml')).not.toThrow();
  });

  it('knows an input behind a link, and one that a second document would replace', () => {
    linkSync(join(folder, 'a.xml'), join(folder, 'out', 'b.xml'));
    symlinkSync(join(folder, 'a.xml'), join(folder, 'b.xml'));
    expect(() => protectInputs(jobsOf('b.xml'), join(folder, 'out'), '.xml')).toThrow(UsageError);
    writeFileSync(join(folder, 'out', 'c.1.xml'), 'c');
    writeFileSync(join(folder, 'c.txt'), 'c');
    expect(() => protectInputs(jobsOf('c.txt', 'out/c.1.xml'), join(folder, 'out'), '.xml')).toThrow(UsageError);
  });

  it('lets an older output be replaced', () => {
    writeFileSync(join(folder, 'out', 'a.xml'), 'older');
    expect(() => protectInputs(jobsOf('a.xml'), join(folder, 'out'), '.xml')).not.toThrow();
  });

  it('refuses an output file that is an input', () => {
    expect(() => protectFromFile(jobsOf('a.xml'), join(folder, 'out', '..', 'a.xml'))).toThrow(UsageError);
    expect(() => protectFromFile(jobsOf('a.xml'), join(folder, 'new.json'))).not.toThrow();
  });
});
