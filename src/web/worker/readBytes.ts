import { detect } from '../../formats/detect.ts';
import { readOwnershipXml } from '../../formats/ownershipXml/read.ts';
import type { Reading } from '../../model/reading.ts';

/** Reads an input as `readInput` does. The readers of everything but the XML come when the first such input does. */
export async function readBytes(bytes: Uint8Array): Promise<Reading> {
  if (detect(bytes).format === 'ownershipXml') return readOwnershipXml(bytes);
  const { readInput } = await import('../../formats/readInput.ts');
  return readInput(bytes);
}
