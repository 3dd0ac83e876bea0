import { writeJson } from '../../formats/json/write.ts';
import { writeOwnershipXml } from '../../formats/ownershipXml/write.ts';
import type { DocumentReading } from '../../model/reading.ts';
import type { Target } from './job.ts';

/** One document in another form. Engines that only some users need are loaded when the first document asks for them. */
export async function encode(to: Target, { document }: DocumentReading): Promise<string | Uint8Array> {
  switch (to) {
    case 'xml':
      return writeOwnershipXml(document, 'record');
    case 'json':
      return `${writeJson(document)}\n`;
    default:
      throw new Error(`no writer for ${to}`);
  }
}
