import { writeJson } from '../../formats/json/write.ts';
import { writeOwnershipXml } from '../../formats/ownershipXml/write.ts';
import type { DocumentReading } from '../../model/reading.ts';
import type { FormView } from '../../render/formView.ts';
import type { Target } from './job.ts';

/** One document in another form. Engines that only some users need are loaded when the first document asks for them. */
export async function encode(to: Target, reading: DocumentReading): Promise<string | Uint8Array> {
  const { document } = reading;
  switch (to) {
    case 'xml':
      return writeOwnershipXml(document, 'record');
    case 'json':
      return `${writeJson(document)}\n`;
    case 'html':
      return (await import('../../render/html.ts')).renderHtml(await viewOf(reading));
    default:
      throw new Error(`no writer for ${to}`);
  }
}

async function viewOf({ document, filing }: DocumentReading): Promise<FormView> {
  const { formView } = await import('../../render/formView.ts');
  return formView(document, { filedOn: filing?.filedOn ?? null });
}
