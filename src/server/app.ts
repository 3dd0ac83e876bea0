import { Hono } from 'hono';
import { readAnyInput } from '../formats/readAnyInput.ts';
import { loopbackOnly } from './loopbackOnly.ts';
import { pdfRoute } from './pdfRoute.ts';
import { type BytesReader, readRoute } from './readRoute.ts';
import { securityHeaders } from './securityHeaders.ts';
import type { WebFiles } from './webFiles.ts';
import { type PdfWriter, writePdf } from './writePdf.ts';

export interface AppParts {
  readonly files: WebFiles;
  readonly pdf?: PdfWriter;
  readonly read?: BytesReader;
}

const NOT_BUILT = 'The page is not built yet. Run `npm run build`, then start again.\n';

/** The HTTP application: the page's files, and what a browser cannot do itself: make a PDF, read a PDF or a picture. */
export function makeApp(parts: AppParts): Hono {
  const app = new Hono();
  app.use(securityHeaders, loopbackOnly);
  app.post('/api/pdf', ...pdfRoute(parts.pdf ?? writePdf));
  app.post('/api/read', ...readRoute(parts.read ?? readAnyInput));
  app.get('*', (c) => {
    const path = c.req.path === '/' ? '/index.html' : c.req.path;
    const file = parts.files.get(path);
    if (file === undefined) {
      return parts.files.size === 0 ? c.text(NOT_BUILT, 503) : c.text(`Nothing is at ${path}.\n`, 404);
    }
    c.header('Content-Type', file.type);
    // Vite puts a hash of the content into the names under /assets, so those never change.
    c.header('Cache-Control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    return c.body(file.bytes);
  });
  app.all('*', (c) => {
    const allow = /^\/api\/(?:pdf|read)$/.test(c.req.path) ? 'POST' : 'GET, HEAD';
    return c.text(`${c.req.method} is not answered here; ${allow} is.\n`, 405, { Allow: allow });
  });
  app.onError((error, c) => {
    process.stderr.write(`${error.stack ?? error.message}\n`);
    return c.text('The server met a fault of its own; its console says more.\n', 500);
  });
  return app;
}
