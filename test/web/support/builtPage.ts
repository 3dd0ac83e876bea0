import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import { makeApp } from '../../../src/server/app.ts';
import { type Listening, listen } from '../../../src/server/listen.ts';
import { loadWebFiles } from '../../../src/server/webFiles.ts';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const chromiumIsHere = existsSync(CHROMIUM);
if (!chromiumIsHere) console.warn(`No Chromium at ${CHROMIUM}: tests of the page in a browser are skipped.`);

/** What a page did that no page should do; empty when all is well. */
export interface Watched {
  readonly page: Page;
  /** Script errors, console errors, refusals by the content security policy. */
  readonly complaints: string[];
  /** Every address that was asked for. */
  readonly requests: string[];
}

export interface BuiltPage {
  /** Opens the page in a browser of its own and waits until the worked example is shown. */
  open(options?: BrowserContextOptions): Promise<Watched>;
  origin(): string;
}

/** The page built from the sources, on a server of its own, in a real browser: for the tests of one file. */
export function builtPage(): BuiltPage {
  let folder = '';
  let server: Listening;
  let browser: Browser;
  const origin = () => `http://127.0.0.1:${server.port}`;

  vi.setConfig({ testTimeout: 90_000 });
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'section16-page-'));
    await build({ configFile: 'vite.config.ts', logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
    server = await listen(makeApp({ files: await loadWebFiles(folder) }), '127.0.0.1', 0);
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGS });
  }, 120_000);

  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  return {
    origin,
    async open(options = {}) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      const watched: Watched = { page, complaints: [], requests: [] };
      page.on('pageerror', (error) => watched.complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') watched.complaints.push(message.text());
      });
      page.on('request', (request) => watched.requests.push(request.url()));
      page.on('dialog', (dialog) => {
        watched.complaints.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      await page.goto(`${origin()}/`);
      await page.waitForSelector('#paper .secForm');
      return watched;
    },
  };
}

/** A file for the file picker. */
export function upload(name: string, content: string): { name: string; mimeType: string; buffer: Buffer } {
  return { name, mimeType: 'text/xml', buffer: Buffer.from(content) };
}
