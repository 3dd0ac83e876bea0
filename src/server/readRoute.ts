import type { Context, Handler, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { writeJson } from '../formats/json/write.ts';
import type { PageWatch } from '../formats/page/readPages.ts';
import type { AnyReading } from '../formats/readAnyInput.ts';
import { pathsOf } from '../model/pathsOf.ts';
import type { SourcePlace } from '../model/problem.ts';
import type { DocumentReading } from '../model/reading.ts';

/** Reads the bytes of a PDF or picture; `readAnyInput` does. */
export type BytesReader = (bytes: Uint8Array, watch: PageWatch) => Promise<AnyReading>;

/** The largest PDF that is read; pictures of pages are smaller. */
const LARGEST_INPUT = 50 * 1024 * 1024;
/** Types that a form of another site cannot send without asking first. */
const TYPES = /^(?:application\/(?:pdf|octet-stream)|image\/(?:png|jpeg|tiff|bmp|gif|webp))\b/;
const LINES = 'application/x-ndjson';

/**
 * `POST /api/read`: the bytes of a PDF or picture in; out, as JSON, `format`, `text` (what positions count in), `pages` (their sizes),
 * `problems` of the input, and for each document `json` (as `writeJson` writes it), its `problems`, and `places`: by path, where a value
 * stood, with page and box, and how sure the reader is. To who accepts `application/x-ndjson` it says line by line which `page` `of` how
 * many is being read and how much of it is `done`, and last the `reading`. Whoever goes away cancels. One input is read at a time: text
 * recognition takes all of a processor.
 */
export function readRoute(read: BytesReader): [MiddlewareHandler, Handler] {
  const limit = bodyLimit({
    maxSize: LARGEST_INPUT,
    onError: (c) => c.text('The file is larger than 50 MB, which no ownership form is.\n', 413),
  });
  const inTurn = oneAtATime();
  const handler: Handler = async (c) => {
    if (!TYPES.test(c.req.header('Content-Type') ?? '')) {
      return c.text('Send the file as application/pdf, as an image type or as application/octet-stream.\n', 415);
    }
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const work = (watch: PageWatch) => inTurn(watch, async () => answerOf(await read(bytes, watch)));
    if ((c.req.header('Accept') ?? '').includes(LINES)) return lineByLine(c, work);
    return c.json(await work({}), 200, { 'Cache-Control': 'no-store' });
  };
  return [limit, handler];
}

function answerOf({ format, text = '', pages = [], problems, documents }: AnyReading): object {
  const answers = documents.map((document) => ({
    json: writeJson(document.document),
    problems: document.problems,
    places: placesOf(document),
  }));
  return { format, text, pages, problems, documents: answers };
}

function placesOf({ document, source }: DocumentReading): Readonly<Record<string, SourcePlace>> {
  const places: Record<string, SourcePlace> = {};
  for (const path of pathsOf(document)) {
    const place = source?.at(path);
    if (place != null) places[path] = place;
  }
  return places;
}

/** A queue; what was cancelled while it waited is not begun. */
function oneAtATime(): (watch: PageWatch, work: () => Promise<object>) => Promise<object> {
  let before: Promise<unknown> = Promise.resolve();
  return (watch, work) => {
    let gone = false;
    void watch.cancelled?.then(() => {
      gone = true;
    });
    const done = before.then(() => (gone ? {} : work()));
    before = done.catch(() => {});
    return done;
  };
}

function lineByLine(c: Context, work: (watch: PageWatch) => Promise<object>): Response {
  let cancel = () => {};
  const cancelled = new Promise<void>((resolve) => {
    cancel = resolve;
  });
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      let open = true;
      void cancelled.then(() => {
        open = false;
      });
      const say = (line: object) => {
        if (open) controller.enqueue(new TextEncoder().encode(`${JSON.stringify(line)}\n`));
      };
      try {
        say({ reading: await work({ onPage: (page, of, done) => say({ page, of, done }), cancelled }) });
        if (open) controller.close();
      } catch (error) {
        if (open) controller.error(error);
      }
    },
    cancel,
  });
  return c.body(stream, 200, { 'Content-Type': LINES, 'Cache-Control': 'no-store' });
}
