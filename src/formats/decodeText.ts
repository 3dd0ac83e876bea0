import type { Problem } from '../model/problem.ts';
import { DETECTION_PROBLEMS } from './detection/problems.ts';
import { positionOf } from './xml/position.ts';

/** The text of an input that declares no encoding: an SGML submission, JSON, plain text. */
export interface DecodedText {
  readonly text: string;
  /** Set when the bytes were not UTF-8 and had to be taken for something else. */
  readonly problem: Problem | null;
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Decodes by byte order mark, else as UTF-8. Bytes that are not UTF-8 are taken as Windows-1252, of which ISO 8859-1 and
 * ASCII are parts: that is a guess, and so a `review` problem with the place of the first such character.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = wideEncoding(bytes);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), problem: null };
  try {
    return { text: strictUtf8.decode(bytes), problem: null };
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    const first = /[^\x00-\x7f]/.exec(text)?.index ?? 0;
    const { severity, means, remedy } = DETECTION_PROBLEMS.TEXT_NOT_UTF8;
    const at = positionOf(text, first, first + 1);
    return { text, problem: { code: 'TEXT_NOT_UTF8', severity, path: '/', message: `${means} ${remedy}`, at } };
  }
}

/** UTF-16 by its byte order mark, or by a zero byte beside the first character where that is `<`, `{` or `[`. */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (second === 0 && isOpener(first)) return 'utf-16le';
  return first === 0 && isOpener(second) ? 'utf-16be' : null;
}

function isOpener(byte: number | undefined): boolean {
  return byte === 0x3c || byte === 0x7b || byte === 0x5b;
}
