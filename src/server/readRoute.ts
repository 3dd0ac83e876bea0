import type { Handler, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { writeJson } from '../formats/json/write.ts';
import type { AnyReading } from '../formats/readAnyInput.ts';

/** Reads the bytes of a PDF or picture; `readAnyInput` does. */
export type BytesReader = (bytes: Uint8Array) => Promise<AnyReading>;

/** The largest PDF that is read; pictures of pages are smaller. */
const LARGEST_INPUT = 50 * 1024 * 1024;
/** Types that a form of another site cannot send without asking first. */
const TYPES = /^(?:application\/(?:pdf|octet-stream)|image\/(?:png|jpeg|tiff|bmp|gif|webp))\b/;

/**
 * `POST /api/read`: the bytes of a PDF or picture in; out, as JSON, `format`, `text` (what positions count in), `problems` of the
 * input, and for each document `json` (as `writeJson` writes it) and its `problems` with page and box. One input is read at a
 * time: text recognition takes all of a processor.
 */
export function readRoute(read: BytesReader): [MiddlewareHandler, Handler] {
  const limit = bodyLimit({
    maxSize: LARGEST_INPUT,
    onError: (c) => c.text('The file is larger than 50 MB, which no ownership form is.\n', 413),
  });
  let before: Promise<unknown> = Promise.resolve();
  const handler: Handler = async (c) => {
    if (!TYPES.test(c.req.header('Content-Type') ?? '')) {
      return c.text('Send the file as application/pdf, as an image type or as application/octet-stream.\n', 415);
    }
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const reading = before.then(() => read(bytes));
    before = reading.catch(() => {});
    const { format, text = '', problems, documents } = await reading;
    const answer = documents.map((document) => ({
      json: writeJson(document.document),
      problems: document.problems,
    }));
    return c.json({ format, text, problems, documents: answer }, 200, { 'Cache-Control': 'no-store' });
  };
  return [limit, handler];
}
