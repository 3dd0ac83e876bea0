import { expect, it } from 'vitest';
import { readAnyInput } from '../../src/formats/readAnyInput.ts';
import type { SourcePlace } from '../../src/model/problem.ts';
import { formView } from '../../src/render/formView.ts';
import { renderPdf } from '../../src/render/pdf/renderPdf.ts';
import { makeApp } from '../../src/server/app.ts';
import { rogers } from '../support/renderedSamples.ts';

let underWay = 0;
let most = 0;
const app = makeApp({
  files: new Map(),
  read: async (bytes, watch) => {
    most = Math.max(most, ++underWay);
    try {
      if (bytes.length === 1) throw new Error('a fault');
      if (bytes.length === 2) await watch.cancelled;
      return await readAnyInput(bytes, watch);
    } finally {
      underWay--;
    }
  },
});

function send(body: Uint8Array, type = 'application/pdf', host = '127.0.0.1:8016', accept = '*/*'): Promise<Response> {
  const headers = { Host: host, 'Content-Type': type, Accept: accept };
  return Promise.resolve(
    app.request(`http://${host}/api/read`, { method: 'POST', body: new Blob([new Uint8Array(body)]), headers }),
  );
}

it('reads a PDF one at a time, and says where its problems stand', async () => {
  const { bytes } = await renderPdf(formView(rogers()));
  const [first, second] = await Promise.all([send(bytes), send(bytes)]);
  expect(first?.status).toBe(200);
  expect(second?.headers.get('Cache-Control')).toBe('no-store');
  expect(most).toBe(1);
  const answer = (await first?.json()) as {
    format: string;
    text: string;
    pages: unknown[];
    documents: { json: string; problems: unknown[]; places: Record<string, SourcePlace> }[];
  };
  expect(answer.format).toBe('pdf');
  expect(answer.text).toContain('Table I');
  expect(JSON.parse(answer.documents[0]?.json ?? '{}')).toMatchObject({ documentType: '5' });
  const place = answer.documents[0]?.places['nonDerivativeTable/0/sharesOwnedFollowingTransaction'];
  const { start, end, page, box } = place?.position ?? {};
  expect(answer.text.slice(start, end)).toBe('985,544');
  expect(page).toBe(1);
  expect(answer.pages[0]).toMatchObject({ askew: 0 });
  expect((box?.right ?? 0) - (box?.left ?? 0)).toBeGreaterThan(5);
});

it('says line by line which page is being read, and last the reading', async () => {
  const { bytes } = await renderPdf(formView(rogers()));
  const answer = await send(bytes, 'application/pdf', undefined, 'application/x-ndjson');
  const lines = (await answer.text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines[0]).toEqual({ page: 1, of: expect.any(Number), done: 0 });
  expect(lines.at(-1).reading.format).toBe('pdf');
});

it('gives up what nobody waits for, and does not begin what was cancelled while it waited', async () => {
  const endless = await send(new Uint8Array(2), 'image/png', undefined, 'application/x-ndjson');
  const waiting = await send(new Uint8Array(2), 'image/png', undefined, 'application/x-ndjson');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(underWay).toBe(1);
  await waiting.body?.cancel();
  await endless.body?.cancel();
  const { bytes } = await renderPdf(formView(rogers()));
  expect((await send(bytes)).status).toBe(200);
  expect(underWay).toBe(0);
});

it('goes on after an input that met a fault', async () => {
  expect((await send(new Uint8Array(1))).status).toBe(500);
  const { problems } = (await (await send(new TextEncoder().encode('%PDF-1.7'))).json()) as {
    problems: { code: string }[];
  };
  expect(problems.map(({ code }) => code)).toEqual(['PDF_BROKEN']);
});

it('refuses other types, other machines and what is too large', async () => {
  expect((await send(new Uint8Array(9), 'text/plain')).status).toBe(415);
  expect((await send(new Uint8Array(9), 'application/pdf', 'elsewhere.example')).status).toBe(403);
  expect((await send(new Uint8Array(51 * 1024 * 1024))).status).toBe(413);
});
