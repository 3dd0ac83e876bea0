import { type DecodedText, decodeText, wideEncoding } from '../decodeText.ts';

const DECLARED = /<meta[^>]{0,300}charset\s*=\s*["']?\s*([\w:.-]{2,40})/i;
/** As far as browsers look for a declaration (HTML, section 13.2.3.2). */
const HEAD_BYTES = 1024;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The text of a page: by its byte order mark, as UTF-8 where the bytes are that, by the encoding that it declares, else as
 * Windows-1252. Pages are often saved in another encoding than they declare, and hardly any other text is UTF-8 by chance.
 */
export function decodeHtml(bytes: Uint8Array): DecodedText {
  if (wideEncoding(bytes) !== null) return decodeText(bytes);
  try {
    return { text: utf8.decode(bytes), problem: null };
  } catch {
    const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD_BYTES));
    const label = DECLARED.exec(head)?.[1];
    const declared = label === undefined || /^utf-?8$/i.test(label) ? null : decodeAs(label, bytes);
    return declared === null ? decodeText(bytes) : { text: declared, problem: null };
  }
}

/** Null for an encoding that nobody knows. */
function decodeAs(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return null;
  }
}
