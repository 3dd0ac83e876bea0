import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSecHtml } from '../../../src/formats/secHtml/read.ts';
import { makeRelationship } from '../../../src/model/make.ts';
import type { OwnershipDocument } from '../../../src/model/ownershipDocument.ts';
import type { ReportingOwner } from '../../../src/model/reportingOwner.ts';
import { formView } from '../../../src/render/formView.ts';
import { type HtmlLayout, renderHtml } from '../../../src/render/html.ts';
import { arbitraryDocument } from '../../support/arbitraryDocument.ts';
import { leafDifferences, printedLeaves } from '../../support/printedLeaves.ts';
import { RENDERED_SAMPLES } from '../../support/renderedSamples.ts';

// What this program prints, it reads again: both layouts, every edition of the paper, any document that the paper can show.

const EDITIONS = ['X0306', 'X0407', 'X0508', 'X0609'];
const LAYOUTS: readonly HtmlLayout[] = ['edgar', 'stylesheet'];

describe.each(LAYOUTS)('our pages in the layout %s', (layout) => {
  it.each(EDITIONS)('read back equal in all printed leaves, edition %s', (edition) => {
    fc.assert(
      fc.property(arbitraryDocument, fc.boolean(), (any, bare) => {
        const document = printable({ ...any, schemaVersion: edition }, layout);
        const page = renderHtml(formView(document), { layout });
        // The reader must not need the paths and classes that our pages carry.
        const input = bare ? page.replace(/ (?:data-path|data-fields|class|id)="[^"]*"/g, '') : page;
        const [reading] = readSecHtml(input).documents;
        expect(reading).toBeDefined();
        if (reading !== undefined) {
          expect(leafDifferences(printedLeaves(document), printedLeaves(reading.document))).toEqual([]);
        }
      }),
      { numRuns: 80 },
    );
  });

  it.each(RENDERED_SAMPLES)('reads the sample %s back, with a place for every value', (_, sample) => {
    const document = sample();
    const page = renderHtml(formView(document), { layout });
    const [reading] = readSecHtml(page).documents;
    if (reading === undefined) throw new Error('not read');
    const wrong = leafDifferences(printedLeaves(document), printedLeaves(reading.document));
    expect(wrong.filter((line) => !line.includes('notSubjectToSection16'))).toEqual([]);
    const place = reading.source?.at('issuer/name' as never)?.position;
    expect(page.slice(place?.start, place?.end)).toBe(document.issuer.name);
  });
});

/** The document without what its paper has no place for, or shows in a way that has two readings. */
function printable(document: OwnershipDocument, layout: HtmlLayout): OwnershipDocument {
  const isOld = document.schemaVersion !== 'X0609';
  const isForm5 = document.documentType?.startsWith('5') === true;
  const rows = [...document.nonDerivativeTable, ...document.derivativeTable];
  return {
    ...document,
    // EDGAR sets both from the lines, and a page shows them so.
    form3HoldingsReported: isForm5 && rows.some((row) => row.kind === 'holding' && row.transactionFormType === '3'),
    form4TransactionsReported:
      isForm5 && rows.some((row) => row.kind === 'transaction' && row.transactionFormType === '4'),
    issuer: { ...document.issuer, name: document.issuer.name ?? 'Acme' },
    reportingOwners: document.reportingOwners.map((owner) => printableOwner(owner, layout, isOld)),
  };
}

function printableOwner(owner: ReportingOwner, layout: HtmlLayout, isOld: boolean): ReportingOwner {
  const { address, relationship } = owner;
  // Lines of the stylesheets do not say which part of an address they are; a whole address has all of them.
  const whole = {
    street1: address.street1 ?? 'A Road',
    city: 'Zyx',
    state: address.state ?? 'MA',
    zipCode: address.zipCode ?? '01824',
  };
  return {
    ...owner,
    name: owner.name ?? 'Doe J',
    address: {
      ...address,
      ...(layout === 'stylesheet' ? whole : {}),
      street1: layout === 'stylesheet' ? whole.street1 : (address.street1 ?? address.street2),
      street2: address.street1 === null && layout === 'edgar' ? null : address.street2,
      nonUSAddressFlag: isOld || layout === 'edgar' ? null : false,
    },
    relationship: makeRelationship({
      ...relationship,
      officerTitle: relationship.isOfficer === true ? said(relationship.officerTitle, 'Boss') : null,
      otherText: relationship.isOther === true ? said(relationship.otherText, 'Kin') : null,
    }),
  };
}

/** An X alone is a crossed box. */
function said(text: string | null, other: string): string {
  return text === null || text.trim() === 'X' ? other : text;
}
