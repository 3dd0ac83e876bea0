import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEdgarSubmission } from '../../src/formats/edgarSubmission/read.ts';
import { readJson } from '../../src/formats/json/read.ts';
import { writeJson } from '../../src/formats/json/write.ts';
import { readInput } from '../../src/formats/readInput.ts';
import { readSecHtml } from '../../src/formats/secHtml/read.ts';
import { readSubmissionText } from '../../src/formats/submissionText/read.ts';
import type { FieldPath } from '../../src/model/fieldPath.ts';
import { makeDocument } from '../../src/model/make.ts';
import type { Reading } from '../../src/model/reading.ts';
import { sharedBytes, sharedFiles, sharedIsHere } from '../support/shared.ts';

const FOLDER = 'fixtures/malformed';
const inputs = readdirSync(FOLDER)
  .filter((slug) => existsSync(`${FOLDER}/${slug}`))
  .flatMap((slug) =>
    readdirSync(`${FOLDER}/${slug}`)
      .filter((n) => n.startsWith('input.'))
      .map((n) => `${FOLDER}/${slug}/${n}`),
  )
  .map((path) => readFileSync(path));
const json = new TextEncoder().encode(
  writeJson(readInput(readFileSync(`${FOLDER}/utf-16-document/input.xml`)).documents[0]?.document ?? makeDocument()),
);
const seeds = [...inputs, json];

const READERS = { readInput, readSubmissionText, readEdgarSubmission, readJson, readSecHtml };

/** What every reading must be, whatever was read. */
function expectReading(reading: Reading): void {
  const problems = [...reading.problems, ...reading.documents.flatMap((d) => d.problems)];
  for (const { code, severity, path, message, at } of problems) {
    expect(code).toMatch(/^[A-Z][A-Z0-9_]+$/);
    expect(['error', 'review', 'info']).toContain(severity);
    expect(path.startsWith('/')).toBe(true);
    expect(message.length).toBeGreaterThan(5);
    if (at !== null) expect(at.line >= 1 && at.column >= 1 && at.start >= 0 && at.end >= at.start).toBe(true);
  }
  // Nothing read, and no reason given: that would be silence.
  if (reading.documents.length === 0) expect(reading.problems.some((p) => p.severity === 'error')).toBe(true);
  for (const { source, document } of reading.documents) {
    source?.at('issuer/cik' as FieldPath);
    writeJson(document, 0);
  }
}

/** A seed with a few bytes overwritten, cut out, doubled or put from another seed. */
const mutated = fc
  .record({
    seed: fc.constantFrom(...seeds),
    edits: fc.array(
      fc.record({
        at: fc.nat(20_000),
        length: fc.nat(40),
        kind: fc.constantFrom('overwrite', 'cut', 'double', 'splice'),
        bytes: fc.uint8Array({ maxLength: 12 }),
        other: fc.constantFrom(...seeds),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ seed, edits }) => {
    let bytes: Uint8Array = seed;
    for (const { at: place, length, kind, bytes: put, other } of edits) {
      const at = bytes.length === 0 ? 0 : place % bytes.length;
      const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
      if (kind === 'overwrite') bytes = concat(before, put, after.subarray(put.length));
      else if (kind === 'cut') bytes = concat(before, after.subarray(length));
      else if (kind === 'double') bytes = concat(before, after.subarray(0, length * 20), after);
      else
        bytes = concat(before, other.subarray(at % (other.length + 1), (at % (other.length + 1)) + length * 40), after);
    }
    return bytes;
  });

function concat(...parts: Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

describe('no reader throws, and none is silent', () => {
  for (const [name, read] of Object.entries(READERS)) {
    it(`${name}: any bytes`, () => {
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => expectReading(read(bytes))),
        { numRuns: 500 },
      );
    });

    it(`${name}: any text of markup`, () => {
      const unit = fc.constantFrom(
        '<', '>', '/', '"', '{', '}', '[', ']', ':', ',', '\n', '\r', ' ', 'a', '0', '&', ';', '<SEC-DOCUMENT>', '<DOCUMENT>', '\n<TYPE>4',
        '<TEXT>', '<XML>', '</XML>', '</TEXT>', '</DOCUMENT>', '<ownershipDocument>', '</ownershipDocument>', '<edgarSubmission>',
        '<edgarDocument>', '</edgarDocument>', '<documentMimeBlock>', 'urn:section16:ownershipDocument:1', '"$schema"', 'ISSUER:', '\u{1f980}', '\ud800', '\0', '\ufeff',
      ); // biome-ignore format: a list of pieces
      const text = fc.array(unit, { maxLength: 60 }).map((pieces) => new TextEncoder().encode(pieces.join('')));
      fc.assert(
        fc.property(text, (bytes) => expectReading(read(bytes))),
        { numRuns: 500 },
      );
    });

    it(`${name}: mutated fixtures`, () => {
      fc.assert(
        fc.property(mutated, (bytes) => expectReading(read(bytes))),
        { numRuns: 600 },
      );
    });
  }
});

// A guard against hanging, not a measure of speed: each of these takes about a second, and a reader whose time grew with the
// square of the length would take many minutes.
describe('inputs of a hundred thousand pieces are read in the time of their length', () => {
  const head = '{"$schema": "urn:section16:ownershipDocument:1", ';
  const hostile: Readonly<Record<string, (times: number) => string>> = {
    'submissions without end': (n) => '<SEC-DOCUMENT>\n'.repeat(n),
    'documents without end': (n) => `<SEC-DOCUMENT>\n${'<DOCUMENT>\n<TYPE>4\n'.repeat(n)}`,
    'owners in a header and others in the document': (n) =>
      `<SEC-DOCUMENT>\n${'REPORTING-OWNER:\nCENTRAL INDEX KEY: 1\n'.repeat(n)}<DOCUMENT>\n<TYPE>4\n<TEXT>\n<ownershipDocument>${'<reportingOwner/>'.repeat(n)}</ownershipDocument></TEXT></DOCUMENT>`,
    'closing tags': (n) => `<SEC-DOCUMENT>\n${'</TEXT> '.repeat(n)}`,
    'white space in a submission': (n) => `<SEC-DOCUMENT>\n${'        '.repeat(n)}`,
    'enclosed documents': (n) =>
      `<edgarSubmission>${'<edgarDocument><documentName>a.gif</documentName><documentType>4</documentType></edgarDocument>'.repeat(n / 10)}</edgarSubmission>`,
    'base64 without end': (n) =>
      `<edgarSubmission><submissionType>4</submissionType><edgarDocument><documentName>a.xml</documentName><documentType>4</documentType><documentMimeBlock>${'QUJDQUJD\n'.repeat(n)}`,
    'rows of JSON': (n) => `${head}"nonDerivativeTable": [${'{},'.repeat(n)}{}]}`,
    'keys of JSON': (n) => `${head}${Array.from({ length: n / 2 }, (_, i) => `"k${i}":0`).join()}}`,
    'a long text in JSON': (n) => `${head}"remarks": "${'x\\n'.repeat(n * 2)}"}`,
    'brackets of JSON': (n) => `${head}"extras": ${'['.repeat(n * 8)}`,
    'attributes of one element': (n) =>
      `<ownershipDocument ${Array.from({ length: n }, (_, i) => `a${i}=""`).join(' ')}/>`,
    'attributes of one element of a submission': (n) =>
      `<edgarSubmission ${Array.from({ length: n }, (_, i) => `a${i}=""`).join(' ')}/>`,
    'unknown elements': (n) => `<ownershipDocument>${'<x/>'.repeat(n)}</ownershipDocument>`,
    'text in pieces': (n) => `<ownershipDocument><remarks>${'a<!-- -->'.repeat(n)}</remarks></ownershipDocument>`,
    'comments before the root': (n) => '<!-- x -->'.repeat(n),
    'a document type without end': (n) => `<!DOCTYPE x [${'<!ENTITY a "b">'.repeat(n)}`,
  };
  const timed = (text: string): number => {
    const bytes = new TextEncoder().encode(text);
    const before = performance.now();
    readInput(bytes);
    return performance.now() - before;
  };
  for (const [name, make] of Object.entries(hostile)) {
    it(name, () => {
      expect(timed(make(100_000))).toBeLessThan(25_000);
    });
  }
});

describe.skipIf(!sharedIsHere)('the broken and hostile inputs of the corpus', () => {
  for (const file of sharedFiles('corpus/malformed', '').filter((name) => !name.endsWith('.expect.txt'))) {
    it(file, () => {
      const expected = new TextDecoder().decode(
        sharedBytes(`corpus/malformed/${file.replace(/\.[^.]+$/, '.expect.txt')}`),
      );
      const outcome = /^outcome: (.*)$/m.exec(expected)?.[1]?.trim() ?? '';
      const reading = readInput(sharedBytes(`corpus/malformed/${file}`));
      expectReading(reading);
      if (outcome === 'reject') expect(reading.documents).toEqual([]);
      else if (!outcome.includes('reject')) expect(reading.documents.length).toBeGreaterThan(0);
      if (outcome === 'read with problems') {
        const problems = [...reading.problems, ...reading.documents.flatMap((d) => d.problems)];
        expect(problems.some(({ severity }) => severity !== 'info')).toBe(true);
      }
    });
  }
});
