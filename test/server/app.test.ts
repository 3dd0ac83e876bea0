import { expect, it } from 'vitest';
import { makeApp } from '../../src/server/app.ts';
import { isLoopbackHost } from '../../src/server/loopbackOnly.ts';
import { WARNINGS } from '../../src/server/pdfRoute.ts';
import type { WebFiles } from '../../src/server/webFiles.ts';

const text = (content: string) => new TextEncoder().encode(content);
const FILES: WebFiles = new Map([
  ['/index.html', { type: 'text/html; charset=utf-8', bytes: text('<!doctype html>page') }],
  ['/assets/a-1.js', { type: 'text/javascript; charset=utf-8', bytes: text('1') }],
]);
const PDF = text('%PDF-1.7');
const app = makeApp({
  files: FILES,
  pdf: async (json) =>
    json === '{}'
      ? { refusal: 'This is no document.' }
      : { bytes: PDF, warnings: json.includes('warn') ? ['“ꙮ” was not printed.'] : [] },
});

function ask(path: string, init: RequestInit = {}, host = '127.0.0.1:8016'): Promise<Response> {
  return Promise.resolve(
    app.request(`http://${host}${path}`, { ...init, headers: { Host: host, ...(init.headers as object) } }),
  );
}

const asJson = (body: string): RequestInit => ({
  method: 'POST',
  body,
  headers: { 'Content-Type': 'application/json' },
});

it('serves the page and its files with their types', async () => {
  const page = await ask('/');
  expect(page.status).toBe(200);
  expect(page.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('Cache-Control')).toBe('no-cache');
  expect(await page.text()).toBe('<!doctype html>page');
  const script = await ask('/assets/a-1.js');
  expect(script.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
  expect(script.headers.get('Cache-Control')).toContain('immutable');
});

it('answers HEAD like GET, without a body', async () => {
  const head = await ask('/', { method: 'HEAD' });
  expect(head.status).toBe(200);
  expect(await head.text()).toBe('');
});

it.each(['/', '/missing', '/api/pdf'])('puts the security headers on every answer: %s', async (path) => {
  const { headers } = await ask(path);
  const policy = headers.get('Content-Security-Policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*|data:|blob:/);
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect(headers.get('Referrer-Policy')).toBe('no-referrer');
});

it.each([
  ['localhost', true],
  ['localhost:8016', true],
  ['LOCALHOST:80', true],
  ['127.0.0.1:8016', true],
  ['[::1]:8016', true],
  ['[::1]', true],
  ['example.com', false],
  ['example.com:8016', false],
  ['127.0.0.1.example.com', false],
  ['localhost.example.com:8016', false],
  ['127.0.0.1@example.com', false],
  ['127.0.0.2', false],
  ['0.0.0.0:8016', false],
  ['[::2]', false],
  ['localhost:8016:1', false],
  ['', false],
  [undefined, false],
])('takes %s for this machine: %s', (host, expected) => {
  expect(isLoopbackHost(host)).toBe(expected);
});

it('refuses a page that another name leads to, whatever it asks', async () => {
  for (const path of ['/', '/assets/a-1.js', '/api/pdf']) {
    const answer = await ask(path, {}, 'rebound.example:8016');
    expect(answer.status).toBe(403);
    expect(answer.headers.get('Content-Security-Policy')).not.toBeNull();
  }
});

it.each([
  '/../package.json',
  '/%2e%2e/package.json',
  '/..%2fpackage.json',
  '/assets/../../package.json',
  '/package.json',
  '//etc/passwd',
  '/assets/%00',
  '/.git/config',
])('has nothing at %s', async (path) => {
  const answer = await ask(path);
  expect(answer.status).toBe(404);
  expect(await answer.text()).not.toContain('"name"');
});

it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('does not answer %s for a file', async (method) => {
  const answer = await ask('/', { method });
  expect(answer.status).toBe(405);
  expect(answer.headers.get('Allow')).toBe('GET, HEAD');
});

it('makes a PDF of a document in JSON', async () => {
  const answer = await ask('/api/pdf', asJson('{"documentType":"4"}'));
  expect(answer.status).toBe(200);
  expect(answer.headers.get('Content-Type')).toBe('application/pdf');
  expect(await answer.text()).toBe('%PDF-1.7');
  expect(answer.headers.get(WARNINGS)).toBeNull();
});

it('says what a PDF could not print', async () => {
  const answer = await ask('/api/pdf', asJson('{"remarks":"warn"}'));
  expect(decodeURIComponent(answer.headers.get(WARNINGS) ?? '')).toBe('“ꙮ” was not printed.');
});

it('says what is wrong with a body that is no document', async () => {
  const answer = await ask('/api/pdf', asJson('{}'));
  expect(answer.status).toBe(422);
  expect(await answer.text()).toBe('This is no document.\n');
});

it('takes JSON only, so that a form of another site cannot send to it', async () => {
  const answer = await ask('/api/pdf', { method: 'POST', body: '{"a":1}', headers: { 'Content-Type': 'text/plain' } });
  expect(answer.status).toBe(415);
});

it.each([{ Origin: 'http://example.com' }, { Origin: 'null' }, { 'Sec-Fetch-Site': 'cross-site' }])(
  'takes no document from another site: %o',
  async (headers) => {
    const answer = await ask('/api/pdf', {
      ...asJson('{"a":1}'),
      headers: { 'Content-Type': 'application/json', ...headers } as Record<string, string>,
    });
    expect(answer.status).toBe(403);
  },
);

it('refuses more than 8 MB', async () => {
  const fits = await ask('/api/pdf', asJson(' '.repeat(8 * 1024 * 1024)));
  expect(fits.status).toBe(200);
  const over = await ask('/api/pdf', asJson(' '.repeat(8 * 1024 * 1024 + 1)));
  expect(over.status).toBe(413);
});

it('says how to build the page when it is not built', async () => {
  const unbuilt = makeApp({ files: new Map() });
  const answer = await unbuilt.request('http://localhost/', { headers: { Host: 'localhost' } });
  expect(answer.status).toBe(503);
  expect(await answer.text()).toContain('npm run build');
});
