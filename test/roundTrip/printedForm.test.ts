import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOwnershipXml } from '../../src/formats/ownershipXml/read.ts';
import { arbitraryDocument } from '../support/arbitraryDocument.ts';
import { onPaper } from '../support/onPaper.ts';
import { RENDERED_SAMPLES } from '../support/renderedSamples.ts';
import { moreThanBlanks, ROUTES, roundTrip } from '../support/roundTrip.ts';
import { sharedBytes, sharedFiles, sharedIsHere } from '../support/shared.ts';

// What this program prints, it reads again: pages in both layouts, text, PDF; every form, every edition of the paper, any document.

const EDITIONS = ['X0306', 'X0407', 'X0508', 'X0609'];
/** What CI tests must not hang on the day: new documents are for those who work here, and for `npm run fuzz -- printed`. */
const ALWAYS = 16;
const ofToday = process.env.CI === undefined;
const SEEDS: readonly (readonly [string, number | undefined])[] = [
  ['the documents of always', ALWAYS],
  ...(ofToday ? [['documents of today', undefined] as const] : []),
];
/** A property ends after this time with the documents that it had. */
const MILLISECONDS = 9_000;

/** What the SEC's stylesheets do not tell, and the reader asks. */
const LOST = /notSubjectToSection16|rptOwnerStreet[12]/;

describe.each(ROUTES)('a document printed as %s and read back', (route) => {
  it.each(SEEDS)(
    'is equal in all printed leaves, for %s',
    async (_, seed) => {
      await fc.assert(
        fc.asyncProperty(arbitraryDocument, fc.constantFrom(...EDITIONS), async (any, schemaVersion) => {
          const document = onPaper({ ...any, schemaVersion }, route);
          const { wrong, silent } = await roundTrip(document, route);
          expect(moreThanBlanks(wrong)).toEqual([]);
          expect(silent).toEqual([]);
        }),
        { numRuns: 300, interruptAfterTimeLimit: MILLISECONDS, ...(seed === undefined ? {} : { seed }) },
      );
    },
    60_000,
  );

  it.each(RENDERED_SAMPLES)('is the sample %s again', async (_, sample) => {
    const { wrong } = await roundTrip(onPaper(sample(), route), route);
    expect(wrong.filter((line) => route !== 'stylesheet' || !LOST.test(line))).toEqual([]);
  });

  it.skipIf(!sharedIsHere)(
    'is equal for every fiftieth of the real filings',
    async () => {
      const wrong: string[] = [];
      for (const name of sharedFiles('corpus/xml', '.xml').filter((_, i) => i % 50 === 7)) {
        const [reading] = readOwnershipXml(sharedBytes(`corpus/xml/${name}`)).documents;
        if (reading === undefined) continue;
        const trip = await roundTrip(reading.document, route);
        const told = moreThanBlanks(trip.wrong).filter((line) => route !== 'stylesheet' || !LOST.test(line));
        wrong.push(...told, ...trip.silent);
      }
      expect(wrong).toEqual([]);
    },
    60_000,
  );
});

describe('text of other widths', () => {
  it.each([80, 100, 160, 240])(
    'is read back from %s columns',
    async (width) => {
      await fc.assert(
        fc.asyncProperty(arbitraryDocument, async (any) => {
          const { wrong, silent } = await roundTrip(onPaper(any, 'text'), 'text', width);
          expect(moreThanBlanks(wrong)).toEqual([]);
          expect(silent).toEqual([]);
        }),
        { numRuns: 60, interruptAfterTimeLimit: MILLISECONDS, ...(ofToday ? {} : { seed: ALWAYS }) },
      );
    },
    60_000,
  );
});
