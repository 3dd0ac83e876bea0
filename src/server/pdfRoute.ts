import type { Handler, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { parseDate } from '../base/calendarDate.ts';
import type { PdfWriter } from './writePdf.ts';

/** Header of what the PDF could not print, percent-encoded. The page reads it. */
export const WARNINGS = 'Section16-Warnings';

/** The largest filing of the SEC's collection is well below a tenth of this as JSON. */
const LARGEST_DOCUMENT = 8 * 1024 * 1024;

/** `POST /api/pdf?filedOn=2005-02-04`: the document as JSON in, its official form as PDF out. The day may be left out. */
export function pdfRoute(write: PdfWriter): [MiddlewareHandler, Handler] {
  const limit = bodyLimit({
    maxSize: LARGEST_DOCUMENT,
    onError: (c) => c.text('The document is larger than 8 MB of JSON, more than a PDF is made of here.\n', 413),
  });
  const handler: Handler = async (c) => {
    // A form of another site can send text/plain without asking first, but not JSON.
    if (!/^application\/json\b/.test(c.req.header('Content-Type') ?? '')) {
      return c.text('Send the document as application/json.\n', 415);
    }
    const outcome = await write(await c.req.text(), parseDate(c.req.query('filedOn') ?? ''));
    if ('refusal' in outcome) return c.text(`${outcome.refusal}\n`, 422);
    const headers = { 'Content-Type': 'application/pdf', 'Cache-Control': 'no-store' };
    const warnings = outcome.warnings.join(' ');
    return c.body(
      outcome.bytes,
      200,
      warnings === '' ? headers : { ...headers, [WARNINGS]: encodeURIComponent(warnings) },
    );
  };
  return [limit, handler];
}
