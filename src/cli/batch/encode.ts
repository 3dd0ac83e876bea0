import { writeJson } from '../../formats/json/write.ts';
import { writeOwnershipXml } from '../../formats/ownershipXml/write.ts';
import type { DocumentReading } from '../../model/reading.ts';
import type { FormView } from '../../render/formView.ts';
import type { Target } from './job.ts';

/**
 * One document in another form. Engines that only some users need are loaded when the first document asks for them.
 * `key` names a document without an accession number in the lines of a table. `warn` hears of what could not be shown.
 */
export async function encode(
  to: Target,
  reading: DocumentReading,
  key: string,
  warn: (line: string) => void,
): Promise<string | Uint8Array> {
  const { document, filing } = reading;
  switch (to) {
    case 'xml':
      return writeOwnershipXml(document, 'record');
    case 'json':
      return `${writeJson(document)}\n`;
    case 'csv': {
      const { CSV, datasetStream } = await import('../../formats/datasetTsv/write.ts');
      return datasetStream({ key: filing?.accessionNumber ?? key, document, filing }, CSV);
    }
    case 'html':
      return (await import('../../render/html.ts')).renderHtml(await viewOf(reading));
    case 'text':
      return ended((await import('../../render/text.ts')).renderText(await viewOf(reading)));
    case 'english':
      return ended((await import('../../render/english.ts')).renderEnglish(document));
    case 'pdf': {
      const { bytes, warnings } = await (await import('../../render/pdf/renderPdf.ts')).renderPdf(
        await viewOf(reading),
      );
      if (warnings.length > 0) warn(`printed as a replacement, since no font has them: ${warnings.join(' ')}`);
      return bytes;
    }
  }
}

/** What stands once before the documents of a file: the names of the columns of a table, for all else nothing. */
export async function headOf(to: Target): Promise<string> {
  if (to !== 'csv') return '';
  const { CSV, datasetStreamHeader } = await import('../../formats/datasetTsv/write.ts');
  return datasetStreamHeader(CSV);
}

async function viewOf({ document, filing }: DocumentReading): Promise<FormView> {
  const { formView } = await import('../../render/formView.ts');
  return formView(document, { filedOn: filing?.filedOn ?? null });
}

function ended(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}
