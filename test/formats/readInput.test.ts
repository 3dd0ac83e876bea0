import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readInput } from '../../src/formats/readInput.ts';
import type { FieldPath } from '../../src/model/fieldPath.ts';

const FOLDER = 'fixtures/malformed';

/** What expect.json of a fixture states. `only`: of the problems, those with these codes; without it, all problems are listed. */
interface Expectation {
  readonly format: string;
  readonly documents: number;
  readonly problems: readonly { code: string; severity: string; path: string; says?: string; line?: number }[];
  readonly names?: readonly string[];
  readonly accessions?: readonly string[];
  readonly attachments?: readonly string[];
  readonly line?: { readonly path: string; readonly line: number; readonly column: number };
  readonly only?: readonly string[];
}

const slugs = readdirSync(FOLDER).filter((slug) => existsSync(`${FOLDER}/${slug}/expect.json`));

describe('readInput tells each kind of input by its content, reads it or says what it is and what to do', () => {
  it('has fixtures', () => expect(slugs.length).toBeGreaterThan(50));

  for (const slug of slugs) {
    const folder = `${FOLDER}/${slug}`;
    it(slug, () => {
      const input = readdirSync(folder).find((name) => name.startsWith('input.')) ?? '';
      const wanted = JSON.parse(readFileSync(`${folder}/expect.json`, 'utf8')) as Expectation;
      const reading = readInput(readFileSync(`${folder}/${input}`));
      expect(reading.format).toBe(wanted.format);
      expect(reading.documents.length).toBe(wanted.documents);

      const all = [...reading.problems, ...reading.documents.flatMap((d) => d.problems)];
      const told = all.filter(({ code }) => wanted.only?.includes(code) ?? true);
      const brief = told.map(({ code, severity, path }) => `${code} ${severity} ${path}`).sort();
      expect(brief).toEqual(wanted.problems.map(({ code, severity, path }) => `${code} ${severity} ${path}`).sort());
      for (const { code, path, says, line } of wanted.problems) {
        const same = told.filter((p) => p.code === code && p.path === path);
        if (says !== undefined) expect(same.map((p) => p.message).join('\n')).toContain(says);
        if (line !== undefined) expect(same.map((p) => p.at?.line)).toContain(line);
      }

      if (wanted.names !== undefined) expect(reading.documents.map((d) => d.name)).toEqual(wanted.names);
      const accessions = reading.documents.map((d) => d.filing?.accessionNumber);
      if (wanted.accessions !== undefined) expect(accessions).toEqual(wanted.accessions);
      const listed = reading.attachments.map(({ type, name }) => `${type} ${name}`);
      if (wanted.attachments !== undefined) expect(listed).toEqual(wanted.attachments);
      if (wanted.line !== undefined) {
        const place = reading.documents[0]?.source?.at(wanted.line.path as FieldPath);
        expect(place?.position).toMatchObject({ line: wanted.line.line, column: wanted.line.column });
      }
    });
  }
});
