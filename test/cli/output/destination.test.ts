import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UsageError } from '../../../src/cli/failure.ts';
import { destinationOf } from '../../../src/cli/output/destination.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'section16-destination.d'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('destinationOf', () => {
  it.each([
    ['-', 'xml', false, 'stdout'],
    ['new', 'xml', false, 'folder'],
    ['new.d/', 'xml', false, 'folder'],
    ['new.v2', 'xml', true, 'folder'],
    ['all.json', 'json', true, 'file'],
    ['all.json', 'json', false, 'file'],
    ['english.txt', 'english', true, 'file'],
  ] as const)('%s for %s, several inputs %s: %s', (out, to, several, kind) => {
    expect(destinationOf(out, to, several).kind).toBe(kind);
  });

  it('sees what is there', () => {
    expect(destinationOf(folder, 'json', false)).toEqual({
      kind: 'folder',
      path: folder,
      extension: '.json',
      base: null,
    });
    writeFileSync(join(folder, 'plain'), '');
    expect(destinationOf(join(folder, 'plain'), 'json', true).kind).toBe('file');
  });

  it('puts the one document of a lone input where it was asked for', () => {
    expect(destinationOf('out/mine.xml', 'xml', false)).toEqual({
      kind: 'folder',
      path: 'out',
      extension: '.xml',
      base: 'mine',
    });
  });

  it('does not put several documents into one XML or PDF', () => {
    expect(() => destinationOf('all.xml', 'xml', true)).toThrow(UsageError);
    expect(() => destinationOf('all.pdf', 'pdf', true)).toThrow(UsageError);
  });
});
