/** The bytes that a base64 text encodes; `fault` is the offset of the first character that does not belong, null when all do. */
export interface DecodedBase64 {
  readonly bytes: Uint8Array;
  readonly fault: number | null;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Int8Array(128).fill(-1);
for (let i = 0; i < ALPHABET.length; i++) VALUES[ALPHABET.charCodeAt(i)] = i;

/**
 * Decodes base64 as in mail (RFC 2045, section 6.8): white space anywhere, `=` only at the end, and nothing else. Padding may
 * be missing. Stops at the first fault and gives the bytes before it.
 */
export function decodeBase64(text: string): DecodedBase64 {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4) + 3);
  let length = 0;
  let bits = 0;
  let count = 0;
  let i = 0;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 32 || (code >= 9 && code <= 13)) continue;
    const value = code < 128 ? (VALUES[code] ?? -1) : -1;
    if (value < 0) break;
    bits = (bits << 6) | value;
    if (++count % 4 !== 0) continue;
    bytes[length++] = (bits >> 16) & 255;
    bytes[length++] = (bits >> 8) & 255;
    bytes[length++] = bits & 255;
    bits = 0;
  }
  const left = count % 4;
  if (left === 2) bytes[length++] = (bits >> 4) & 255;
  if (left === 3) {
    bytes[length++] = (bits >> 10) & 255;
    bytes[length++] = (bits >> 2) & 255;
  }
  const isComplete = /^(?:[\t-\r ]*=){0,2}[\t-\r ]*$/.test(text.slice(i)) && left !== 1;
  return { bytes: bytes.subarray(0, length), fault: isComplete ? null : i };
}
