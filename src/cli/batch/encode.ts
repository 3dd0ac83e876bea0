import { writeOwnershipXml } from '../../formats/ownershipXml/write.ts';
import type { DocumentReading } from '../../model/reading.ts';
import { UsageError } from '../failure.ts';
import type { Target } from './job.ts';

/** One document in another form. Engines that only some users need are loaded when the first document asks for them. */
export async function encode(to: Target, reading: DocumentReading): Promise<string | Uint8Array> {
  switch (to) {
    case 'xml':
      return writeOwnershipXml(reading.document, 'record');
    case 'json':
    case 'csv':
    case 'text':
    case 'html':
    case 'pdf':
    case 'english':
      throw new UsageError(`${to} is not written yet`, '--to xml');
  }
}
