import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readInput } from '../../../src/formats/readInput.ts';
import { leafDifferences, printedLeaves, printedLeavesOfFile } from '../../support/printedLeaves.ts';
import { sharedBytes, sharedFiles, sharedIsHere, sharedPath } from '../../support/shared.ts';

// The SEC's own pages beside the XML that they show: every printed leaf, and no value that the page does not have.

const PAIRS = ['html', 'rendered'].flatMap((folder) =>
  sharedFiles(`corpus/${folder}`, '.html').flatMap((file) => {
    const xml = ['xml', 'html']
      .map((of) => `corpus/${of}/${file.replace('.html', '.xml')}`)
      .find((path) => existsSync(sharedPath(path)));
    return xml === undefined ? [] : [{ page: `corpus/${folder}/${file}`, xml }];
  }),
);

/** Faults of the SEC's stylesheets: the page does not show it. The reader must say that it cannot know. */
const FAULTS: readonly RegExp[] = [
  /^\/ownershipDocument\/notSubjectToSection16\[1\]: "true", read undefined$/,
  /^\/ownershipDocument\/derivativeTable\[1\]\/derivative(?:Transaction|Holding)\[\d+\]\/conversionOrExercisePrice\[1\]\/footnoteId\[\d+\]\/@id: "f\d+", read undefined$/,
];

describe.skipIf(!sharedIsHere)('pages of the SEC', () => {
  it('are at hand', () => expect(PAIRS.length).toBeGreaterThanOrEqual(43));

  it.each(PAIRS)('reads all that $page shows', ({ page, xml }) => {
    const [reading] = readInput(sharedBytes(page)).documents;
    if (reading === undefined) throw new Error('not read');
    const wrong = leafDifferences(printedLeavesOfFile(sharedBytes(xml)), printedLeaves(reading.document));
    const named = reading.problems.filter(({ severity }) => severity !== 'info').map(({ path }) => path);
    const unnamed = wrong.filter((difference) => !named.some((path) => covers(path, difference.split(': ')[0] ?? '')));
    expect(unnamed).toEqual([]);
    expect(wrong.filter((difference) => !FAULTS.some((fault) => fault.test(difference)))).toEqual([]);
    // EDGAR's own pages leave nothing open but what they do not show of joint filers.
    if (page.startsWith('corpus/html')) expect(reading.problems).toEqual([]);
  });

  it('reads ten reporting persons from box 1 and the blocks below the tables, each with its CIK', () => {
    const [reading] = readInput(sharedBytes('corpus/html/form3-joint-ten-owners.html')).documents;
    const owners = reading?.document.reportingOwners ?? [];
    expect(owners.length).toBe(10);
    expect(new Set(owners.map(({ cik }) => cik)).size).toBe(10);
    expect(
      owners.every(({ cik, name, address }) => /^\d{10}$/.test(cik ?? '') && name !== null && address.city !== null),
    ).toBe(true);
    expect(reading?.problems.map(({ code, path }) => `${code} ${path}`)).toEqual(
      Array.from(
        { length: 9 },
        (_, i) => `HTML_NOT_SHOWN /ownershipDocument/reportingOwner[${i + 2}]/reportingOwnerRelationship`,
      ),
    );
  });
});

/** A problem at an element names all below it. */
function covers(problem: string, leaf: string): boolean {
  const plain = (path: string): string => path.replace(/\[1\]/g, '').replace(/\/value$/, '');
  return `${plain(leaf)}/`.startsWith(`${plain(problem)}/`);
}
