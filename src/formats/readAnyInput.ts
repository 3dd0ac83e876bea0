import type { Reading } from '../model/reading.ts';
import { binaryKind } from './detection/binarySignatures.ts';
import type { PageReading, PageWatch } from './page/readPages.ts';
import { readInput } from './readInput.ts';

/** A reading; of pages with the text that its positions count in, and the sheets that their boxes stand on. */
export interface AnyReading extends Reading {
  readonly text?: string;
  readonly pages?: PageReading['pages'];
}

/**
 * Reads an input of any format as `readInput` does, and PDF and pictures too. Their engines are large and are loaded when the
 * first such input is met. For programs that run on Node; a browser asks the server. Never rejects.
 */
export async function readAnyInput(bytes: Uint8Array, watch: PageWatch = {}): Promise<AnyReading> {
  // No binary format begins with `<`.
  const kind = bytes[0] === 0x3c || bytes.length === 0 ? null : binaryKind(bytes);
  if (kind === 'pdf') return (await import('./pdf/read.ts')).readPdf(bytes, watch);
  if (kind === 'png' || kind === 'jpeg' || kind === 'tiff' || kind === 'bmp' || kind === 'webp' || kind === 'gif') {
    return (await import('./image/read.ts')).readImage(bytes, kind, watch);
  }
  return readInput(bytes);
}
