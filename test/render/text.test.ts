import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/base/displayWidth.ts';
import { form4, saleRow } from '../../src/checks/samples.ts';
import { readOwnershipXml } from '../../src/formats/ownershipXml/read.ts';
import { footnoted } from '../../src/model/footnoted.ts';
import { type FormView, formView } from '../../src/render/formView.ts';
import { cellText } from '../../src/render/text/cellText.ts';
import { printable } from '../../src/render/text/printable.ts';
import { renderText } from '../../src/render/text.ts';
import { arbitraryDocument } from '../support/arbitraryDocument.ts';
import { readTextTables } from '../support/readTextTable.ts';
import { RENDERED_SAMPLES } from '../support/renderedSamples.ts';
import { sharedBytes, sharedFiles, sharedIsHere } from '../support/shared.ts';

/** The cells of both tables as a reader of the text finds them, bands put side by side again. */
function cellsOf(text: string, view: FormView): string[][][] {
  const drawn = readTextTables(text)
    .map((rows) => rows.slice(1))
    .filter((rows) => rows.length > 0);
  return [view.tableI, view.tableII].map((table) => {
    const columns = table.heads.flatMap((head) => head.columns).length;
    const rows: string[][] = table.rows.map(() => []);
    while (rows.length > 0 && (rows[0]?.length ?? 0) < columns) {
      const band = drawn.shift();
      if (band === undefined) throw new Error(`${table.name} is not all there`);
      band.forEach((cells, index) => {
        if (cells[0] !== String(index + 1)) throw new Error(`line ${index + 1} is numbered ${cells[0]}`);
        rows[index]?.push(...cells.slice(1));
      });
    }
    return rows;
  });
}

const expected = (view: FormView): string[][][] =>
  [view.tableI, view.tableII].map((table) =>
    table.rows.map((row) => row.cells.map((cell) => cellText(cell).replace(/\s/gu, ''))),
  );

describe('the form as text', () => {
  it.each(RENDERED_SAMPLES)('prints %s at 120 and at 80 columns', async (slug, document) => {
    const view = formView(document());
    await expect(renderText(view)).toMatchFileSnapshot(`../../fixtures/rendered/${slug}.120.txt`);
    await expect(renderText(view, { width: 80 })).toMatchFileSnapshot(`../../fixtures/rendered/${slug}.80.txt`);
  });

  it('keeps one cell a column, so that every cell can be read back', () => {
    fc.assert(
      fc.property(arbitraryDocument, fc.integer({ min: 80, max: 200 }), (document, width) => {
        const view = formView(document);
        expect(cellsOf(renderText(view, { width }), view)).toEqual(expected(view));
      }),
      { numRuns: 150 },
    );
  });

  it('has no line wider than asked, and no narrower form than 80 columns', () => {
    fc.assert(
      fc.property(arbitraryDocument, fc.integer({ min: 0, max: 200 }), (document, width) => {
        const lines = renderText(formView(document), { width }).split('\n');
        expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(Math.max(80, width));
      }),
      { numRuns: 150 },
    );
  });

  it('prints every text of boxes, notes and signatures', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const view = formView(document);
        const squeezed = renderText(view, { width: 500 }).replace(/\s/gu, '');
        const texts = [
          ...view.owners.flatMap(({ name, street1, street2, city, zipCode }) => [
            name,
            street1,
            street2,
            city,
            zipCode,
          ]),
          ...view.owners.flatMap(({ relationship }) => [relationship.officerTitle, relationship.otherText]),
          view.issuer.name,
          view.issuer.tradingSymbol,
          ...view.footnotes.map(({ text }) => text),
          ...view.signatures.flatMap(({ name, date }) => [name, date]),
          ...(view.remarks === null ? [] : [view.remarks]),
        ];
        for (const { text } of texts) expect(squeezed).toContain(printable(text).replace(/\s/gu, ''));
      }),
      { numRuns: 100 },
    );
  });

  it.skipIf(!sharedIsHere)('prints every cell of real filings', () => {
    const files = sharedFiles('corpus/xml', '.xml').filter((_, index) => index % 15 === 0);
    expect(files.length).toBeGreaterThan(90);
    for (const file of files) {
      for (const { document } of readOwnershipXml(sharedBytes(`corpus/xml/${file}`)).documents) {
        const view = formView(document);
        expect(cellsOf(renderText(view), view), file).toEqual(expected(view));
      }
    }
  });
});

describe('a filing cannot drive a terminal', () => {
  const hostile = '\u001b[2J\u001b]0;owned\u0007\u009b31m\r\u0008\u202eevil\u2066\u{e0041}\u200b\ufeff\ud800';

  it('shows control characters and marks of direction instead of sending them', () => {
    const text = renderText(
      formView(
        form4({
          nonDerivativeTable: [saleRow({ securityTitle: footnoted(hostile, `F${hostile}`) })],
          footnotes: [{ id: `F${hostile}`, text: hostile }],
          remarks: `${hostile}\r\nsecond line`,
          ownerSignatures: [{ name: hostile, date: null }],
        }),
      ),
    );
    expect(text.replace(/\n/g, '')).not.toMatch(
      /[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b\ufeff\u{e0000}-\u{e0fff}\p{Cs}]/u,
    );
    expect(text).toContain('␛[2J␛]0;owned␇⟨U+009B⟩31m');
    expect(text).toContain('⟨U+202E⟩evil⟨U+2066⟩⟨U+E0041⟩⟨U+200B⟩');
    expect(text).toContain('\nsecond line\n');
  });

  it('leaves letters of every script as they are', () => {
    const name = 'Łukasz “q” — naïve ½ 漢字 أحمد नमस्ते می‌خواهم';
    expect(printable(name)).toBe(name);
  });
});

describe('widths', () => {
  it.each([
    ['abc', 3],
    ['漢字', 4],
    ['é', 1],
    ['e\u0301', 1],
    ['한국', 4],
    ['👍', 2],
    ['½—“', 3],
  ])('%s takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});
