import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readOwnershipXml } from '../../src/formats/ownershipXml/read.ts';
import { formView } from '../../src/render/formView.ts';
import { type HtmlLayout, renderHtml } from '../../src/render/html.ts';
import { sharedBytes, sharedFiles, sharedIsHere, sharedPath, sharedText } from '../support/shared.ts';
import { DELIBERATE_DIFFERENCES, type DeliberateDifference } from './deliberateDifferences.ts';
import { jointForm3OfPage, type PageFacts } from './documentOfPage.ts';
import { lineDifferences } from './lineDifferences.ts';
import { type VisiblePage, visiblePage } from './visibleText.ts';

// The SEC's own pages are the measure: text for text in reading order, and cell for cell of both tables, empty cells too.

interface Pair {
  readonly name: string;
  readonly layout: HtmlLayout;
  readonly theirs: string;
  readonly xml: string;
}

const PAIRS: readonly Pair[] = [
  ...sharedFiles('corpus/html', '.xml').map((file) => pair(file, 'html', 'edgar', `corpus/html/${file}`)),
  ...sharedFiles('corpus/rendered', '.html').map((file) => {
    const xml = file.replace('.html', '.xml');
    const of = existsSync(sharedPath(`corpus/xml/${xml}`)) ? 'xml' : 'html';
    return pair(xml, 'rendered', 'stylesheet', `corpus/${of}/${xml}`);
  }),
];

function pair(file: string, folder: string, layout: HtmlLayout, xml: string): Pair {
  const name = file.replace('.xml', '');
  return { name, layout, theirs: `corpus/${folder}/${name}.html`, xml };
}

const used = new Set<DeliberateDifference>();

describe.skipIf(!sharedIsHere)('our page beside the SEC’s', () => {
  it.each(PAIRS)('says the same: $name as $layout', ({ layout, theirs, xml }) => {
    const document = readOwnershipXml(sharedBytes(xml)).documents[0]?.document;
    if (document === undefined) throw new Error('not read');
    const ours = visiblePage(renderHtml(formView(document), { layout }));
    const page = visiblePage(sharedText(theirs));
    expect(unexplained(page.lines, ours.lines, layout)).toEqual([]);
    for (const heading of [/^1\. ?Title of Security/, /^1\. Title of Derivative Security/]) {
      expect(unexplainedCells(tableBody(page, heading), tableBody(ours, heading), layout)).toEqual([]);
    }
  });

  it('says the same of a joint Form 3, whose XML is not at hand: the model is made from the page', () => {
    const page = visiblePage(sharedText('corpus/html/form3-joint-ten-owners.html'));
    const facts: PageFacts = jointForm3OfPage(page.lines);
    expect(facts.owners).toBe(10);
    const ours = visiblePage(renderHtml(formView(facts.document)));
    expect(unexplained(page.lines, ours.lines, 'edgar')).toEqual([]);
  });

  it('has no entry in the table of differences that explains none', () => {
    expect(DELIBERATE_DIFFERENCES.filter((difference) => !used.has(difference))).toEqual([]);
  });
});

function unexplained(theirs: readonly string[], ours: readonly string[], layout: HtmlLayout): unknown[] {
  return lineDifferences(theirs, ours).filter((difference) => !explained(difference.theirs, difference.ours, layout));
}

function explained(theirs: readonly string[], ours: readonly string[], layout: HtmlLayout): boolean {
  const found = DELIBERATE_DIFFERENCES.find((each) => each.layout === layout && each.explains(theirs, ours));
  if (found !== undefined) used.add(found);
  return found !== undefined;
}

/** Rows of Table I or II below its heads, cell for cell. */
function tableBody(page: VisiblePage, heading: RegExp): readonly (readonly string[])[] {
  const isHead = (row: readonly string[]): boolean => row.length >= 4 && heading.test(row[0] ?? '');
  const table = page.tables.find((rows) => rows.some(isHead)) ?? [];
  const heads = table.findIndex(isHead);
  if (heads < 0) throw new Error(`no table with a head ${heading}`);
  const below = table.slice(heads + 1);
  // The second row of heads, where some columns have heads of their own.
  return below[0]?.some((cell) => cell === '(A) or (D)' || cell === 'Date Exercisable') ? below.slice(1) : below;
}

type Rows = readonly (readonly string[])[];

function unexplainedCells(theirs: Rows, ours: Rows, layout: HtmlLayout): string[] {
  if (theirs.length !== ours.length) return [`${theirs.length} rows, ours ${ours.length}`];
  return theirs.flatMap((row, line) => {
    if (row.length !== ours[line]?.length) return [`line ${line + 1}: ${row.length} cells, ours ${ours[line]?.length}`];
    return row.flatMap((cell, column) => {
      const own = ours[line]?.[column] ?? '';
      const same = cell === own || explained(cell === '' ? [] : [cell], own === '' ? [] : [own], layout);
      return same ? [] : [`line ${line + 1}, cell ${column + 1}: "${cell}", ours "${own}"`];
    });
  });
}
