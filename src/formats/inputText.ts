import { decodeText } from './decodeText.ts';
import { detect } from './detect.ts';
import { decodeBytes } from './xml/decodeBytes.ts';

/**
 * The text that the places of a reading count in: the input decoded as its reader decodes it. What is no text at all, or
 * no known encoding, comes back empty.
 */
export function inputText(bytes: Uint8Array): string {
  const { format, refusal } = detect(bytes);
  if (refusal?.code === 'INPUT_BINARY') return '';
  if (format !== 'ownershipXml' && format !== 'edgarSubmission') return decodeText(bytes).text;
  const decoded = decodeBytes(bytes);
  return 'text' in decoded ? decoded.text : decodeText(bytes).text;
}
