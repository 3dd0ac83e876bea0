/** The text of an input, or why its bytes are not text. `offset` counts bytes. */
export type DecodedBytes =
  | { readonly text: string; readonly encoding: Encoding }
  | { readonly code: 'BYTES_NOT_IN_ENCODING' | 'ENCODING_UNKNOWN'; readonly message: string; readonly offset: number };

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'iso-8859-1' | 'windows-1252';

const LABELS: Readonly<Record<string, Encoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'utf-8',
  ascii: 'utf-8',
  'iso-8859-1': 'iso-8859-1',
  latin1: 'iso-8859-1',
  'windows-1252': 'windows-1252',
  cp1252: 'windows-1252',
  'utf-16': 'utf-16le',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
};

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Decodes XML: by byte order mark, by the look of its first bytes, else by its declaration, else as UTF-8 (XML 1.0,
 * appendix F). Never replaces a byte that the encoding does not know: that is refused, with its place.
 */
export function decodeBytes(bytes: Uint8Array): DecodedBytes {
  const b0 = bytes[0];
  const b1 = bytes[1];
  if (b0 === 0xff && b1 === 0xfe) return decodeAs('utf-16le', bytes);
  if (b0 === 0xfe && b1 === 0xff) return decodeAs('utf-16be', bytes);
  if (b0 === 0x3c && b1 === 0) return decodeAs('utf-16le', bytes);
  if (b0 === 0 && b1 === 0x3c) return decodeAs('utf-16be', bytes);
  const declared = b0 === 0x3c && b1 === 0x3f ? declaredEncoding(bytes) : null;
  if (declared === null) return decodeAs('utf-8', bytes);
  const encoding = LABELS[declared.toLowerCase()];
  if (encoding === undefined) {
    return {
      code: 'ENCODING_UNKNOWN',
      message: `The document declares the encoding ${declared}, which EDGAR does not use; save it as UTF-8.`,
      offset: 0,
    };
  }
  // A document that could be read up to its declaration as single bytes is not UTF-16, whatever it declares.
  return decodeAs(encoding.startsWith('utf-16') ? 'utf-8' : encoding, bytes);
}

function declaredEncoding(bytes: Uint8Array): string | null {
  let head = '';
  for (let i = 0; i < Math.min(bytes.length, 200) && !head.endsWith('?>'); i++) {
    head += String.fromCharCode(bytes[i] ?? 0);
  }
  return /^<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(head)?.[1] ?? null;
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): DecodedBytes {
  if (encoding === 'iso-8859-1' || encoding === 'windows-1252') return { text: singleBytes(bytes, encoding), encoding };
  try {
    const decoder = encoding === 'utf-8' ? utf8 : new TextDecoder(encoding, { fatal: true });
    return { text: decoder.decode(bytes), encoding };
  } catch {
    const offset = encoding === 'utf-8' ? firstBadByte(bytes) : 0;
    const value = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    const message =
      encoding === 'utf-8'
        ? `The byte 0x${value} at offset ${offset} is not UTF-8. Save the document as UTF-8, or declare its encoding.`
        : `The bytes are not ${encoding.toUpperCase()}.`;
    return { code: 'BYTES_NOT_IN_ENCODING', message, offset };
  }
}

// Windows code page 1252, 0x80 to 0x9F; the five bytes that it leaves open stay controls, as in ISO-8859-1.
const WINDOWS_80_TO_9F = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

// Not by the platform's decoder: browsers take ISO-8859-1 for windows-1252, and Node 20 takes windows-1252 for ISO-8859-1.
function singleBytes(bytes: Uint8Array, encoding: 'iso-8859-1' | 'windows-1252'): string {
  const pieces: string[] = [];
  for (let i = 0; i < bytes.length; i += 8192) pieces.push(String.fromCharCode(...bytes.subarray(i, i + 8192)));
  const text = pieces.join('');
  return encoding === 'iso-8859-1'
    ? text
    : text.replace(/[\x80-\x9f]/g, (c) => WINDOWS_80_TO_9F[c.charCodeAt(0) - 0x80] ?? c);
}

/** Offset of the first byte that breaks UTF-8 (Unicode Standard, table 3-7). */
function firstBadByte(bytes: Uint8Array): number {
  let i = 0;
  while (i < bytes.length) {
    const length = sequenceLength(bytes, i);
    if (length === 0) return i;
    i += length;
  }
  return bytes.length;
}

function sequenceLength(bytes: Uint8Array, i: number): number {
  const b = bytes[i] ?? 0;
  if (b < 0x80) return 1;
  const length = b >= 0xc2 && b <= 0xdf ? 2 : b >= 0xe0 && b <= 0xef ? 3 : b >= 0xf0 && b <= 0xf4 ? 4 : 0;
  if (length === 0) return 0;
  const second = bytes[i + 1] ?? 0;
  const low = b === 0xe0 ? 0xa0 : b === 0xf0 ? 0x90 : 0x80;
  const high = b === 0xed ? 0x9f : b === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let k = 2; k < length; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
