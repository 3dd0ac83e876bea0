import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { encode } from 'jpeg-js';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { readPictures } from '../../../src/formats/image/read.ts';
import { resample } from '../../../src/formats/image/resample.ts';
import { skewOf } from '../../../src/formats/image/skew.ts';
import { readAnyInput } from '../../../src/formats/readAnyInput.ts';
import { fieldPath } from '../../../src/model/fieldPath.ts';
import { formView } from '../../../src/render/formView.ts';
import { renderPdf } from '../../../src/render/pdf/renderPdf.ts';
import { popplerIsHere } from '../../support/pdfText.ts';
import { rogers } from '../../support/renderedSamples.ts';

const here = recognitionIsHere();

function recognitionIsHere(): boolean {
  try {
    createRequire(import.meta.url).resolve('tesseract.js');
    return true;
  } catch {
    console.warn('No tesseract.js: tests that read pictures are skipped.');
    return false;
  }
}

describe.skipIf(!here || !popplerIsHere)('the picture of a form', () => {
  it('is read as the form, with places on the page', async () => {
    const { bytes } = await renderPdf(formView(rogers()));
    const command = ['-r', '200', '-gray', '-png', '-f', '1', '-l', '1', '-'];
    const picture = execFileSync('pdftoppm', command, { input: bytes, maxBuffer: 50_000_000 });
    const reading = await readAnyInput(picture);
    expect(reading.format).toBe('image');
    const [read] = reading.documents;
    expect(read?.document.documentType).toBe('5');
    const place = read?.source?.at(fieldPath('issuer', 'name'))?.position;
    expect(place?.page).toBe(1);
    expect(place?.box?.left).toBeGreaterThan(100);
  }, 120_000);

  it('is read in a PDF of scanned pages, which has no text', async () => {
    const { bytes } = await renderPdf(formView(rogers()));
    const command = ['-r', '150', '-gray', '-png', '-f', '1', '-l', '1', '-'];
    const picture = execFileSync('pdftoppm', command, { input: bytes, maxBuffer: 50_000_000 });
    const scan = new PDFDocument({ size: 'LETTER', layout: 'landscape', margin: 0 });
    const chunks: Buffer[] = [];
    scan.on('data', (chunk: Buffer) => chunks.push(chunk));
    const end = new Promise((resolve) => scan.on('end', resolve));
    scan.image(picture, 0, 0, { width: 792, height: 612 });
    scan.end();
    await end;
    const reading = await readAnyInput(Buffer.concat(chunks));
    expect(reading.format).toBe('image');
    expect(reading.documents[0]?.document.documentType).toBe('5');
  }, 120_000);
});

describe.skipIf(!here)('a picture without a form', () => {
  it('is refused in one line', async () => {
    const grey = Uint8Array.from({ length: 800 * 600 }, (_, i) => (i * 7919) % 251);
    const { documents, problems } = await readPictures([{ width: 800, height: 600, grey }]);
    expect(documents).toEqual([]);
    expect(problems.map((p) => p.code)).toEqual(['IMAGE_NO_FORM']);
  }, 120_000);

  it('is refused in one line where it is a photograph', async () => {
    const [width, height] = [900, 700];
    const data = Buffer.alloc(width * height * 4, 255);
    for (let i = 0; i < width * height; i++) {
      const [x, y] = [i % width, Math.floor(i / width)];
      const fur = 128 + 60 * Math.sin(x / 47) * Math.cos(y / 31) + 40 * Math.sin((x * y) / 9000);
      for (const [channel, tint] of [1, 0.8, 0.6].entries()) data[i * 4 + channel] = fur * tint;
    }
    const { documents, problems } = await readAnyInput(encode({ width, height, data }, 80).data);
    expect(documents).toEqual([]);
    expect(problems.map((p) => p.code)).toEqual(['IMAGE_NO_FORM']);
  }, 120_000);
});

describe('a picture that cannot be read', () => {
  it('is refused before recognition starts', async () => {
    const small = await readPictures([{ width: 100, height: 100, grey: new Uint8Array(10_000) }]);
    expect(small.problems.map((p) => p.code)).toEqual(['IMAGE_TOO_SMALL']);
    const broken = await readAnyInput(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]));
    expect(broken.problems.map((p) => p.code)).toEqual(['IMAGE_BROKEN']);
    const tiff = await readAnyInput(Uint8Array.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0]));
    expect(tiff.problems.map((p) => p.code)).toEqual(['IMAGE_BROKEN']);
    const bitmap = Buffer.alloc(64);
    bitmap.write('BM', 'latin1');
    for (const [value, at] of [
      [64, 2],
      [54, 10],
      [40, 14],
    ] as const)
      bitmap.writeUInt32LE(value, at);
    const { problems } = await readAnyInput(bitmap);
    expect(problems.map((p) => p.code)).toEqual(['IMAGE_KIND_NOT_READ']);
    expect(problems[0]?.message).toContain('BMP');
  });
});

describe('the skew of a page', () => {
  it.each([-1.4, -0.5, 0, 0.6, 1.2])('of %d degrees is measured', (degrees) => {
    const [width, height] = [900, 700];
    const grey = new Uint8Array(width * height).fill(255);
    for (let y = 60; y < height - 60; y += 24) {
      for (let x = 60; x < width - 60; x++) {
        if ((x * 31 + y) % 7 < 4) for (let d = 0; d < 6; d++) grey[(y + d) * width + x] = 0;
      }
    }
    const turned = resample({ width, height, grey }, 1, -degrees);
    expect(Math.abs(skewOf(turned) - degrees)).toBeLessThanOrEqual(0.11);
  });
});
