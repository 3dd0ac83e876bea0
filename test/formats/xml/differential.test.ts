import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeOwnershipXml } from '../../../src/formats/ownershipXml/write.ts';
import { arbitraryDocument } from '../../support/arbitraryDocument.ts';
import { compareParsers } from '../../support/differential.ts';
import { sharedFiles, sharedText } from '../../support/shared.ts';

// A short run of what `npm run fuzz -- differential 100000` does.
it('the scanner takes what saxes and libxml2 take, with the same values', () => {
  const made = fc
    .sample(arbitraryDocument, { seed: 5, numRuns: 20 })
    .map((document) => writeOwnershipXml(document, 'record'));
  const real = sharedFiles('corpus/xml', '.xml')
    .filter((_, n) => n % 50 === 0)
    .map((name) => sharedText(`corpus/xml/${name}`))
    .filter((text) => text.length < 15_000);
  const tally = compareParsers([...made, ...real], 1500);
  expect(tally.differences).toEqual([]);
  expect(tally.compared).toBe(1500);
  expect(tally.accepted).toBeGreaterThan(100);
});
