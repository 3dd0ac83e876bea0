import { inflateSync } from 'node:zlib';

/**
 * A WOFF 1.0 file as the plain TrueType file that it wraps (W3C Recommendation WOFF File Format 1.0). Fontkit reads WOFF
 * too, but inflates a table each time it looks up a glyph: with a font of 65,000 glyphs that takes seconds a word.
 */
export function sfntOf(woff: Uint8Array): Uint8Array {
  const from = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (from.byteLength < HEADER || from.getUint32(0) !== SIGNATURE) throw new Error('not a WOFF 1.0 font');
  const tables = from.getUint16(12);
  const bytes = new Uint8Array(SFNT_HEADER + SFNT_ENTRY * tables + paddedSizes(from, tables));
  const to = new DataView(bytes.buffer);
  to.setUint32(0, from.getUint32(4));
  to.setUint16(4, tables);
  // The three search fields after the count stay zero: readers of today do not use them.
  let at = SFNT_HEADER + SFNT_ENTRY * tables;
  for (let index = 0; index < tables; index++) {
    const entry = HEADER + ENTRY * index;
    const [offset, packed, length] = [from.getUint32(entry + 4), from.getUint32(entry + 8), from.getUint32(entry + 12)];
    const stored = woff.subarray(offset, offset + packed);
    const directory = SFNT_HEADER + SFNT_ENTRY * index;
    to.setUint32(directory, from.getUint32(entry));
    to.setUint32(directory + 4, from.getUint32(entry + 16));
    to.setUint32(directory + 8, at);
    to.setUint32(directory + 12, length);
    bytes.set(packed < length ? inflateSync(stored) : stored, at);
    at += padded(length);
  }
  return bytes;
}

const SIGNATURE = 0x774f4646;
const HEADER = 44;
const ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

const padded = (length: number): number => (length + 3) & ~3;

function paddedSizes(from: DataView, tables: number): number {
  let sum = 0;
  for (let index = 0; index < tables; index++) sum += padded(from.getUint32(HEADER + ENTRY * index + 12));
  return sum;
}
