import type { Picture } from '../page/picture.ts';
import type { PdfDocument } from './openPdf.ts';

/** A scan of a page is at least this many pixels high; smaller pictures are logos and stamps. */
const PIXELS_MIN = 600;

/** The picture of a page that a scanner made; null for an empty page, `drawn` for one with other marks on it. */
export async function pagePicture(pdf: PdfDocument, number: number): Promise<Picture | 'drawn' | null> {
  const { extractImages } = await import('unpdf');
  const images = await extractImages(pdf, number);
  const [largest] = images.sort((a, b) => b.width * b.height - a.width * a.height);
  if (largest === undefined) return (await isDrawn(pdf, number)) ? 'drawn' : null;
  if (Math.min(largest.width, largest.height) < PIXELS_MIN) return 'drawn';
  const { width, height, channels, data } = largest;
  return { width, height, grey: greyOf(data, width * height, channels) };
}

function greyOf(data: Uint8ClampedArray | Uint8Array, pixels: number, channels: number): Uint8Array {
  const grey = new Uint8Array(pixels);
  for (let i = 0; i < pixels; i++) {
    const at = i * channels;
    const [r = 0, g = r, b = r] = [data[at], data[channels > 2 ? at + 1 : at], data[channels > 2 ? at + 2 : at]];
    grey[i] = (r * 299 + g * 587 + b * 114) / 1000;
  }
  return grey;
}

async function isDrawn(pdf: PdfDocument, number: number): Promise<boolean> {
  const { getResolvedPDFJS } = await import('unpdf');
  const { OPS } = await getResolvedPDFJS();
  const { fnArray } = await (await pdf.getPage(number)).getOperatorList();
  return fnArray.some((op) => op === OPS.constructPath || op === OPS.paintImageMaskXObject);
}
