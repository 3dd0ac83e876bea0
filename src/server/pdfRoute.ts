import type { Handler, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';

/** Makes the PDF of a document given as JSON text. Null: this installation cannot. A string says what is wrong with the JSON. */
export type PdfWriter = (json: string) => Promise<Uint8Array<ArrayBuffer> | string | null>;

/** The largest filing of the SEC's collection is well below a tenth of this as JSON. */
const LARGEST_DOCUMENT = 8 * 1024 * 1024;

/** `POST /api/pdf`: the document as JSON in, its official form as PDF out. */
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
    const pdf = await write(await c.req.text());
    if (pdf === null) return c.text('This installation cannot make PDFs.\n', 501);
    if (typeof pdf === 'string') return c.text(`${pdf}\n`, 422);
    return c.body(pdf, 200, { 'Content-Type': 'application/pdf', 'Cache-Control': 'no-store' });
  };
  return [limit, handler];
}

export const writePdf: PdfWriter = async () => null;
