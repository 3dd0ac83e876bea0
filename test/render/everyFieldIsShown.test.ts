import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/base/decimal.ts';
import { form3, form4, form4Amendment, form5, optionGrantRow, optionHoldingRow } from '../../src/checks/samples.ts';
import { readOwnershipXml } from '../../src/formats/ownershipXml/read.ts';
import type { OwnershipDocument } from '../../src/model/ownershipDocument.ts';
import { formView } from '../../src/render/formView.ts';
import { type HtmlLayout, renderHtml } from '../../src/render/html.ts';
import { sharedBytes, sharedFiles, sharedIsHere } from '../support/shared.ts';

// What a document states must have a place on the paper: a finding about it needs a cell to light, and a reader must not
// miss it. Held against every stated field of real filings, in both layouts.

/** Stated and without a place, each for a reason. */
const WITHOUT_PLACE: readonly (readonly [RegExp, string])[] = [
  [/\/kind$/, 'says which element the line is; the line shows it by its cells'],
  [/\/ccc$/, 'a secret'],
  [/\/goodAddress$/, 'EDGAR’s own note about its address check'],
];

// A box that is not on the paper of the form or day and that the document leaves uncrossed says nothing.
const isUncrossed = (value: unknown): boolean => value === false;

function statedFields(value: unknown, path = ''): [path: string, value: unknown][] {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object' || value instanceof Decimal) return [[path.replace(/\/value$/, ''), value]];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (path === '' && (key === 'spellings' || key === 'extras')) return [];
    return statedFields(inner, path === '' ? key : `${path}/${key}`);
  });
}

function fieldsWithoutPlace(document: OwnershipDocument, layout: HtmlLayout): string[] {
  const page = renderHtml(formView(document), { layout });
  const places = new Set<string>();
  for (const [, fields = ''] of page.matchAll(/ data-(?:path|fields)="([^"]*)"/g)) {
    for (const field of fields.split(' ')) places.add(field);
  }
  return statedFields(document)
    .filter(([path, value]) => !places.has(path) && !isUncrossed(value))
    .map(([path]) => path)
    .filter((path) => !WITHOUT_PLACE.some(([pattern]) => pattern.test(path)));
}

describe.each<HtmlLayout>(['edgar', 'stylesheet'])('every field that a document states has a place: %s', (layout) => {
  it('in the forms that rules start from', () => {
    const derivatives = { derivativeTable: [optionGrantRow(), optionHoldingRow()] };
    for (const document of [form3(), form4(derivatives), form4Amendment(), form5(derivatives)]) {
      expect(fieldsWithoutPlace(document, layout)).toEqual([]);
    }
  });

  it.skipIf(!sharedIsHere)('in every fifth of the real filings', () => {
    const faults: string[] = [];
    for (const file of sharedFiles('corpus/xml', '.xml').filter((_, index) => index % 5 === 0)) {
      for (const { document } of readOwnershipXml(sharedBytes(`corpus/xml/${file}`)).documents) {
        const missing = fieldsWithoutPlace(document, layout);
        if (missing.length > 0) faults.push(`${file}: ${missing.join(' ')}`);
      }
    }
    expect(faults).toEqual([]);
  });
});
