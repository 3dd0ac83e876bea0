import { readFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../src/formats/pdf/read.ts';
import { readAnyInput } from '../../../src/formats/readAnyInput.ts';
import { fieldPath } from '../../../src/model/fieldPath.ts';
import type { OwnershipDocument } from '../../../src/model/ownershipDocument.ts';
import { formView } from '../../../src/render/formView.ts';
import { renderPdf } from '../../../src/render/pdf/renderPdf.ts';
import { RENDERED_SAMPLES, rogers } from '../../support/renderedSamples.ts';

type Draw = (document: PDFKit.PDFDocument) => void;

async function made(draw: Draw, options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  const document = new PDFDocument(options);
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const end = new Promise((resolve) => document.on('end', resolve));
  draw(document);
  document.end();
  await end;
  return new Uint8Array(Buffer.concat(chunks));
}

describe('a form printed to PDF by this program', () => {
  it('comes back with its rows, and says on which page and where each value stood', async () => {
    const document = rogers();
    const { bytes } = await renderPdf(formView(document));
    const reading = await readAnyInput(bytes);
    expect(reading.format).toBe('pdf');
    const [read] = reading.documents;
    expect(read?.document.documentType).toBe(document.documentType);
    const owned = (d: OwnershipDocument | undefined) =>
      (d?.nonDerivativeTable ?? []).map((row) => String(row.sharesOwnedFollowingTransaction?.value));
    expect(owned(document).length).toBeGreaterThan(0);
    expect(owned(read?.document)).toEqual(owned(document));
    const place = read?.source?.at(fieldPath('issuer', 'name'))?.position;
    expect(place?.page).toBe(1);
    expect(place?.box?.left).toBeGreaterThan(0);
    expect(place?.box?.bottom).toBeLessThan(612);
  });

  it('is read from a Buffer, which is what Node reads files to, and leaves it as it was', async () => {
    const buffer = Buffer.from((await renderPdf(formView(rogers()))).bytes);
    const before = Buffer.from(buffer);
    expect((await readAnyInput(buffer)).format).toBe('pdf');
    expect(buffer.equals(before)).toBe(true);
  });

  it.each(RENDERED_SAMPLES)('is known as a form: %s', async (_slug, document) => {
    const { bytes } = await renderPdf(formView(document()));
    const { documents } = await readPdf(bytes);
    expect(documents[0]?.document.documentType?.[0]).toBe(document().documentType?.[0]);
  });
});

describe('a PDF that is not read is refused in one line', () => {
  const pages = (d: PDFKit.PDFDocument) => {
    for (let i = 0; i < 199; i++) d.addPage();
  };
  const secret = { userPassword: 'x', pdfVersion: '1.7' } as const;
  const REFUSED: readonly (readonly [string, string, () => Promise<Uint8Array>])[] = [
    ['opens with a password only', 'PDF_ENCRYPTED', () => made((d) => d.text('secret'), secret)],
    ['has 200 pages', 'PDF_TOO_MANY_PAGES', () => made(pages)],
    ['is empty', 'PDF_EMPTY', () => made(() => {})],
    ['is drawn without text', 'PDF_PICTURE_UNKNOWN', () => made((d) => d.rect(50, 50, 400, 400).stroke())],
    ['is no form', 'TEXT_NOT_A_FORM', () => made((d) => d.text('A letter about nothing at all.'))],
    ['is cut short', 'PDF_BROKEN', async () => (await made((d) => d.text('whole'))).slice(0, 60)],
  ];

  it.each(REFUSED)('one that %s: %s', async (_what, code, bytes) => {
    const { documents, problems } = await readPdf(await bytes());
    expect(documents).toEqual([]);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems[0]?.message).not.toMatch(/\n/);
    expect(problems[0]?.path).toBe('/');
  });

  it('gives up a page that takes too long, in the middle of it', async () => {
    const bytes = await made((d) => {
      for (let i = 0; i < 60_000; i++)
        d.moveTo(0, i % 700)
          .lineTo(600, i % 700)
          .stroke();
    });
    const start = Date.now();
    const { documents, problems } = await readPdf(bytes, {}, 50);
    expect(documents).toEqual([]);
    expect(problems.map((problem) => problem.code)).toEqual(['PDF_TOO_SLOW']);
    expect(Date.now() - start).toBeLessThan(20_000);
  });

  it('reads any bytes behind a header of PDF without failing', async () => {
    const noise = Buffer.concat([Buffer.from('%PDF-1.7\n'), readFileSync(new URL(import.meta.url))]);
    expect((await readAnyInput(noise)).problems.map((p) => p.code)).toEqual(['PDF_BROKEN']);
  });
});
