import { expect, it } from 'vitest';
import { readAnyInput } from '../../src/formats/readAnyInput.ts';
import { formView } from '../../src/render/formView.ts';
import { renderPdf } from '../../src/render/pdf/renderPdf.ts';
import { makeApp } from '../../src/server/app.ts';
import { rogers } from '../support/renderedSamples.ts';

let underWay = 0;
let most = 0;
const app = makeApp({
  files: new Map(),
  read: async (bytes) => {
    most = Math.max(most, ++underWay);
    try {
      if (bytes.length === 1) throw new Error('a fault');
      return await readAnyInput(bytes);
    } finally {
      underWay--;
    }
  },
});

function send(body: Uint8Array, type = 'application/pdf', host = '127.0.0.1:8016'): Promise<Response> {
  const headers = { Host: host, 'Content-Type': type };
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
    documents: { json: string; problems: unknown[] }[];
  };
  expect(answer.format).toBe('pdf');
  expect(answer.text).toContain('Table I');
  expect(JSON.parse(answer.documents[0]?.json ?? '{}')).toMatchObject({ documentType: '5' });
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
