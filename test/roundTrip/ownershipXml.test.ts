import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fastRead } from '../../src/formats/ownershipXml/fastRead.ts';
import { readOwnershipXml } from '../../src/formats/ownershipXml/read.ts';
import { rewriteOwnershipXml } from '../../src/formats/ownershipXml/rewrite.ts';
import { treeRead } from '../../src/formats/ownershipXml/treeRead.ts';
import { writeOwnershipXml } from '../../src/formats/ownershipXml/write.ts';
import { parseXml } from '../../src/formats/xml/parseXml.ts';
import { arbitraryDocument } from '../support/arbitraryDocument.ts';
import { sharedBytes, sharedFiles, sharedText } from '../support/shared.ts';

describe('a generated document', () => {
  it('survives being written and read, without a problem', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const [reading] = readOwnershipXml(writeOwnershipXml(document, 'record')).documents;
        expect(reading?.problems).toEqual([]);
        expect(reading?.document).toEqual(document);
      }),
      { numRuns: 300 },
    );
  });

  it('is read alike by the fast and by the careful reader', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const xml = writeOwnershipXml(document, 'record');
        expect(fastRead(xml)).toEqual(treeRead(parseXml(xml), xml).document);
      }),
      { numRuns: 300 },
    );
  });

  it('becomes any other by rewriting its XML', () => {
    fc.assert(
      fc.property(arbitraryDocument, arbitraryDocument, (from, to) => {
        const rewritten = rewriteOwnershipXml(writeOwnershipXml(from, 'record'), from, to, 'record');
        expect(readOwnershipXml(rewritten).documents[0]?.document).toEqual(to);
      }),
      { numRuns: 300 },
    );
  });
});

const names = sharedFiles('corpus/xml', '.xml');

describe.skipIf(names.length === 0)('real filings', () => {
  it('are read, written and read again equal, and the fast reader agrees with the careful one', () => {
    const carefulOnly: string[] = [];
    for (const name of names) {
      const text = sharedText(`corpus/xml/${name}`);
      const first = readOwnershipXml(sharedBytes(`corpus/xml/${name}`)).documents[0]?.document;
      if (first === undefined) throw new Error(`${name} is not read`);
      expect(readOwnershipXml(writeOwnershipXml(first, 'record')).documents[0]?.document, name).toEqual(first);
      const fast = fastRead(text);
      if (fast === null) carefulOnly.push(name);
      else expect(treeRead(parseXml(text), text).document, name).toEqual(fast);
    }
    expect(carefulOnly.length).toBeLessThan(names.length / 100);
  });

  it('keep their bytes when nothing is changed', () => {
    for (const name of names) {
      const text = sharedText(`corpus/xml/${name}`);
      const document = readOwnershipXml(text).documents[0]?.document;
      if (document !== undefined) expect(rewriteOwnershipXml(text, document, document, 'record'), name).toBe(text);
    }
  });
});
