import type { Problem } from '../../model/problem.ts';
import type { FormPage } from '../page/formPage.ts';
import { type PageReading, type PageWatch, readPages } from '../page/readPages.ts';
import { PDF_MILLISECONDS_MAX, PDF_RUNS_MAX } from './limits.ts';
import { openPdf, type PdfDocument } from './openPdf.ts';
import { pageContent } from './pageContent.ts';
import { pagePicture } from './pagePicture.ts';
import { pdfProblem } from './pdfProblem.ts';
import { TooLate, within } from './within.ts';

/**
 * Reads a form printed to PDF by its text layer. Pages without one are read as pictures where the PDF holds a picture of the
 * whole page, as scanners make them. Never rejects: what is wrong with the PDF is a problem at `/`.
 */
export async function readPdf(
  bytes: Uint8Array,
  watch: PageWatch = {},
  milliseconds: number = PDF_MILLISECONDS_MAX,
): Promise<PageReading> {
  const until = Date.now() + milliseconds;
  const pdf = await openPdf(bytes);
  if ('code' in pdf) return refused(pdf);
  try {
    return await readOpen(pdf, watch, until);
  } catch (error) {
    return refused(pdfProblem(error instanceof TooLate ? 'PDF_TOO_SLOW' : 'PDF_BROKEN'));
  } finally {
    // Not waited for: the parser first ends what it is at, which may be the very page that was given up.
    pdf.destroy().catch(() => {});
  }
}

async function readOpen(pdf: PdfDocument, watch: PageWatch, until: number): Promise<PageReading> {
  const pages: FormPage[] = [];
  let runs = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    watch.onPage?.(number, pdf.numPages, 0);
    const page = await pdf.getPage(number);
    const content = await within(pageContent(page, number), until);
    pages.push(content);
    runs += content.runs.length;
    page.cleanup();
    if (Date.now() > until || runs > PDF_RUNS_MAX) return refused(pdfProblem('PDF_TOO_SLOW'));
  }
  if (runs > 0) return readPages(pages, 'pdf');
  return readPictures(pdf, watch, until);
}

async function readPictures(pdf: PdfDocument, watch: PageWatch, until: number): Promise<PageReading> {
  const pictures = [];
  let drawn = false;
  for (let number = 1; number <= pdf.numPages; number++) {
    const picture = await within(pagePicture(pdf, number), until);
    if (picture === 'drawn') drawn = true;
    else if (picture !== null) pictures.push(picture);
  }
  if (pictures.length === 0) return refused(pdfProblem(drawn ? 'PDF_PICTURE_UNKNOWN' : 'PDF_EMPTY'));
  return (await import('../image/read.ts')).readPictures(pictures, watch);
}

function refused(problem: Problem): PageReading {
  return { format: 'unknown', documents: [], attachments: [], problems: [problem], text: '', pages: [] };
}
