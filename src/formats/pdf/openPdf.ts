import type { Problem } from '../../model/problem.ts';
import { PDF_BYTES_MAX, PDF_PAGES_MAX } from './limits.ts';
import { pdfProblem } from './pdfProblem.ts';
import { supplyTransferToFixedLength } from './transferToFixedLength.ts';

type Unpdf = typeof import('unpdf');
export type PdfDocument = Awaited<ReturnType<Unpdf['getDocumentProxy']>>;
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

/** A PDF ready to be read, or the reason why it is not. Whoever gets a PDF closes it with `destroy()`. */
export async function openPdf(bytes: Uint8Array): Promise<PdfDocument | Problem> {
  if (bytes.length > PDF_BYTES_MAX) return pdfProblem('PDF_TOO_LARGE');
  supplyTransferToFixedLength();
  const { getDocumentProxy } = await import('unpdf');
  let pdf: PdfDocument;
  try {
    // The parser takes its input's memory for its own and wants no Buffer of Node: it gets a copy. Nothing a PDF asks for is
    // fetched or run.
    pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false, stopAtErrors: false });
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    return pdfProblem(name === 'PasswordException' ? 'PDF_ENCRYPTED' : 'PDF_BROKEN');
  }
  if (pdf.numPages <= PDF_PAGES_MAX) return pdf;
  const pages = pdf.numPages;
  await pdf.destroy();
  return pdfProblem(
    'PDF_TOO_MANY_PAGES',
    `This PDF has ${pages} pages; an ownership form has at most ${PDF_PAGES_MAX}.`,
  );
}
