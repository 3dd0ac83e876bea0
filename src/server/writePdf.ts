import type { CalendarDate } from '../base/calendarDate.ts';
import { readJson } from '../formats/json/read.ts';
import { formView } from '../render/formView.ts';

/** The PDF and what it could not print, or what is wrong with what was sent. */
export type PdfOutcome =
  | { readonly bytes: Uint8Array<ArrayBuffer>; readonly warnings: readonly string[] }
  | { readonly refusal: string };

/** Makes the PDF of a document given as JSON text. `filedOn` chooses the paper of a document that bears no schema version. */
export type PdfWriter = (json: string, filedOn: CalendarDate | null) => Promise<PdfOutcome>;

/** The official form as the page shows it, drawn by `src/render/pdf`, which is loaded with its fonts when first asked for. */
export const writePdf: PdfWriter = async (json, filedOn) => {
  const { documents, problems } = readJson(json);
  const [reading] = documents;
  if (reading === undefined) {
    return { refusal: problems[0]?.message ?? 'This is not the JSON of an ownership document.' };
  }
  const { renderPdf } = await import('../render/pdf/renderPdf.ts');
  return renderPdf(formView(reading.document, { filedOn }), filedOn === null ? {} : { createdOn: filedOn });
};
