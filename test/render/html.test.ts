import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/base/decimal.ts';
import { form3, form4, form5, OFFICER, optionGrantRow, saleRow, TEN_PERCENT_OWNER } from '../../src/checks/samples.ts';
import { readOwnershipXml } from '../../src/formats/ownershipXml/read.ts';
import { footnoted } from '../../src/model/footnoted.ts';
import { makeAddress, makeIssuer, makeOwner, makeRelationship } from '../../src/model/make.ts';
import type { OwnershipDocument } from '../../src/model/ownershipDocument.ts';
import { formView } from '../../src/render/formView.ts';
import { formStyle, type HtmlLayout, type HtmlOptions, renderHtml } from '../../src/render/html.ts';
import { sharedBytes, sharedIsHere } from '../support/shared.ts';
import { visiblePage } from './visibleText.ts';

const LAYOUTS: readonly HtmlLayout[] = ['edgar', 'stylesheet'];

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function elementsOf(page: string): Element[] {
  const found: Element[] = [];
  new Parser({ onopentag: (name, attributes) => found.push({ name, attributes: { ...attributes } }) }).end(page);
  return found;
}

const render = (document: OwnershipDocument, options: HtmlOptions = {}) => renderHtml(formView(document), options);

const HOSTILE = `"'><script>alert(1)</script><img src=x onerror=alert(1)>&lt;b&gt;javascript:alert(1)`;

/** A document in which every text says something hostile. */
function hostileDocument(): OwnershipDocument {
  const address = makeAddress({
    street1: HOSTILE,
    street2: HOSTILE,
    city: HOSTILE,
    state: HOSTILE,
    zipCode: HOSTILE,
    country: HOSTILE,
    nonUSStateTerritory: HOSTILE,
  });
  const relationship = makeRelationship({ isOfficer: true, isOther: true, officerTitle: HOSTILE, otherText: HOSTILE });
  const owner = makeOwner({ cik: HOSTILE, name: HOSTILE, address, relationship });
  const texts = { securityTitle: footnoted(HOSTILE, HOSTILE), natureOfOwnership: footnoted(HOSTILE, 'F1') };
  return form4({
    documentType: '4',
    issuer: makeIssuer({ cik: HOSTILE, name: HOSTILE, tradingSymbol: HOSTILE, foreignTradingSymbol: HOSTILE }),
    reportingOwners: [owner, owner],
    nonDerivativeTable: [
      saleRow({ ...texts, transactionCode: HOSTILE, transactionShares: footnoted<Decimal>(null, HOSTILE) }),
    ],
    derivativeTable: [optionGrantRow({ ...texts, underlyingSecurityTitle: footnoted(HOSTILE) })],
    footnotes: [
      { id: 'F1', text: HOSTILE },
      { id: HOSTILE, text: HOSTILE },
    ],
    remarks: HOSTILE,
    ownerSignatures: [{ name: HOSTILE, date: null }],
  });
}

describe.each(LAYOUTS)('nothing of a filing is markup: %s', (layout) => {
  const allowed = (url: string | undefined): boolean =>
    url === undefined ||
    /^#[\w-]+$/.test(url) ||
    /^https:\/\/www\.sec\.gov\/cgi-bin\/browse-edgar\?action=getcompany&CIK=\d{1,10}$/.test(url);

  function expectHarmless(page: string): void {
    for (const { name, attributes } of elementsOf(page)) {
      expect(['script', 'img', 'iframe', 'object', 'embed', 'form', 'base', 'svg', 'b&gt;']).not.toContain(name);
      expect(Object.keys(attributes).filter((attribute) => /^(on|style$|src$)/.test(attribute))).toEqual([]);
      expect([attributes.href].filter((url) => !allowed(url))).toEqual([]);
    }
  }

  it('in a document whose every text is hostile', () => {
    for (const fragment of [true, false]) {
      const page = render(hostileDocument(), { layout, fragment, links: true });
      expectHarmless(page);
      expect(visiblePage(page).lines.join('\n')).toContain(HOSTILE);
    }
  });

  it.skipIf(!sharedIsHere)('in the filing with scripts in its values', () => {
    const [reading] = readOwnershipXml(sharedBytes('corpus/malformed/28-script-in-values.xml')).documents;
    if (reading === undefined) throw new Error('not read');
    const page = render(reading.document, { layout });
    expectHarmless(page);
    const title = reading.document.reportingOwners[0]?.relationship.officerTitle ?? '';
    expect(title).toContain('<script>');
    expect(visiblePage(page).lines.join('\n')).toContain(title);
  });

  it('and characters that HTML forbids become visible ones', () => {
    const page = render(form4({ remarks: 'a\u0000b\u0085c\ud800d' }), { layout });
    expect(page).toContain('a\ufffdb\ufffdc\ufffdd');
  });
});

describe.each(LAYOUTS)('the page: %s', (layout) => {
  const page = render(
    form4({
      reportingOwners: [OFFICER, TEN_PERCENT_OWNER],
      derivativeTable: [optionGrantRow()],
      nonDerivativeTable: [saleRow({ transactionPricePerShare: footnoted(Decimal.of('25.00'), 'F1', 'F7') })],
      footnotes: [{ id: 'F1', text: 'Average price.' }],
    }),
    { layout },
  );
  const elements = elementsOf(page);
  const count = (name: string): number => elements.filter((element) => element.name === name).length;

  it('has a language, one main, one h1 and a title', () => {
    expect(elements.find(({ name }) => name === 'html')?.attributes.lang).toBe('en');
    expect([count('main'), count('h1'), count('title')]).toEqual([1, 1, 1]);
  });

  it('gives every head of a table its scope, and every table a name', () => {
    expect(
      elements.filter(({ name, attributes }) => name === 'th' && !/^col(group)?$/.test(attributes.scope ?? '')),
    ).toEqual([]);
    const tables = elements.filter(({ name, attributes }) => name === 'table' && attributes.role !== 'presentation');
    const ids = new Set(elements.map(({ attributes }) => attributes.id));
    const named = tables.filter(({ attributes }) => ids.has(attributes['aria-labelledby'] ?? 'none'));
    expect(named.length + count('caption')).toBe(tables.length);
  });

  it('links a mark to its note, and one without a note to nothing', () => {
    const links = elements.filter(({ attributes }) => attributes.href?.startsWith('#'));
    expect(links.map(({ attributes }) => attributes.href)).toEqual(['#note-1']);
    expect(elements.some(({ attributes }) => attributes.id === 'note-1')).toBe(true);
    expect(visiblePage(page).lines.join(' ')).toMatch(/25 ?\(1\) ?\(7\)/);
  });

  it('shows every stated field with its path', () => {
    const paths = new Set(elements.map(({ attributes }) => attributes['data-path']));
    for (const path of [
      'issuer/name',
      'issuer/tradingSymbol',
      'periodOfReport',
      'notSubjectToSection16',
      'aff10b5One',
      'reportingOwners/0/name',
      'reportingOwners/0/address/street1',
      'reportingOwners/0/relationship/isDirector',
      'reportingOwners/1/relationship/isTenPercentOwner',
      'nonDerivativeTable/0/transactionPricePerShare',
      'nonDerivativeTable/0/transactionPricePerShare/footnoteIds/1',
      'nonDerivativeTable/0/natureOfOwnership',
      'derivativeTable/0/underlyingSecurityShares',
      'footnotes/0',
      'ownerSignatures/0/date',
    ]) {
      expect(paths, path).toContain(path);
    }
  });

  it('as a fragment is only the form, one heading lower, with ids of its own and without links out', () => {
    const fragment = render(form4(), { layout, fragment: true, idPrefix: 'a-' });
    const inside = elementsOf(fragment);
    expect(inside[0]?.name).toBe('article');
    expect(inside.filter(({ name }) => ['html', 'main', 'style', 'h1'].includes(name))).toEqual([]);
    expect(inside.filter(({ attributes }) => attributes.href?.startsWith('http'))).toEqual([]);
    expect(inside.filter(({ attributes }) => attributes.id !== undefined && !attributes.id.startsWith('a-'))).toEqual(
      [],
    );
    expect(formStyle(layout)).toContain('.secForm');
  });

  it('prints forms of every type, and one that names none', () => {
    for (const document of [form3(), form5(), form4({ documentType: null, reportingOwners: [] })]) {
      expect(visiblePage(render(document, { layout })).lines.join(' ')).toContain('Explanation of Responses:');
    }
  });

  it('says that no securities are owned', () => {
    const document = form3({ noSecuritiesOwned: true, nonDerivativeTable: [] });
    expect(visiblePage(render(document, { layout })).lines.join(' ')).toContain('No securities are beneficially owned');
  });
});

describe('the Rule 10b5-1(c) box', () => {
  it.each([
    ['X0306', null, []],
    ['X0407', false, ['above']],
    ['X0508', false, ['top']],
  ] as const)('of schema %s stands where that paper has it', (schemaVersion, aff10b5One, places) => {
    const elements = elementsOf(render(form4({ schemaVersion, aff10b5One })));
    const box = elements.findIndex(({ attributes }) => attributes['data-path'] === 'aff10b5One');
    const owner = elements.findIndex(({ attributes }) => attributes['data-path'] === 'reportingOwners/0');
    const found = box < 0 ? [] : [box < owner ? 'top' : 'above'];
    expect(found).toEqual(places);
  });

  it('is printed when it is crossed, though the paper of the day has none', () => {
    const page = render(form4({ schemaVersion: 'X0306', aff10b5One: true }));
    expect(elementsOf(page).some(({ attributes }) => attributes['data-path'] === 'aff10b5One')).toBe(true);
  });
});
