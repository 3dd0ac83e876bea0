import type { DocumentReading } from '../model/reading.ts';
import { decodeText } from './decodeText.ts';
import { detect } from './detect.ts';
import { readEdgarSubmission } from './edgarSubmission/read.ts';
import { decodeHtml } from './secHtml/decodeHtml.ts';
import { decodeBytes } from './xml/decodeBytes.ts';

/**
 * The text that the places of a document count in: the input decoded as its reader decodes it; for the document inside an
 * `edgarSubmission`, that document, since base64 has no places. Binary input comes back empty.
 */
export function placeText(bytes: Uint8Array, document: Pick<DocumentReading, 'name'> | null): string {
  const { format, refusal } = detect(bytes);
  if (refusal?.code === 'INPUT_BINARY' || refusal?.code === 'INPUT_PICTURE') return '';
  if (format === 'edgarSubmission' && document !== null) {
    const enclosed = readEdgarSubmission(bytes).submission?.documents ?? [];
    const named = enclosed.filter(({ name }) => name === document.name);
    const file = named.find(({ type }) => /^[345]/.test(type ?? '')) ?? named[0];
    if (file !== undefined) return xmlText(file.bytes);
  }
  if (format === 'secHtml') return decodeHtml(bytes).text;
  return format === 'ownershipXml' || format === 'edgarSubmission' ? xmlText(bytes) : decodeText(bytes).text;
}

function xmlText(bytes: Uint8Array): string {
  const decoded = decodeBytes(bytes);
  return 'text' in decoded ? decoded.text : decodeText(bytes).text;
}
