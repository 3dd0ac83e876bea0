import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../src/server/start.ts';
import { loadWebFiles, webFolder } from '../../src/server/webFiles.ts';

const open: (RunningServer | Server)[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

async function start(port: number): Promise<{ server: RunningServer; said: string[] }> {
  const said: string[] = [];
  const server = await startServer({ port, host: '127.0.0.1', open: false, say: (line) => said.push(line) });
  open.push(server);
  return { server, said };
}

/** A request with a Host header and a path of our own, which `fetch` would correct. */
function raw(port: number, path: string, host: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const ask = request({ host: '127.0.0.1', port, path, headers: { Host: host } }, (answer) => {
      let body = '';
      answer.on('data', (chunk) => {
        body += chunk;
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }));
    });
    ask.on('error', reject);
    ask.end();
  });
}

it('says where it is', async () => {
  const { server, said } = await start(0);
  expect(server.url).toBe(`http://127.0.0.1:${server.port}/`);
  expect(said.join('\n')).toContain(server.url);
});

it('takes the next port when the one wished is in use, and says so', async () => {
  const taken = createServer();
  open.push(taken);
  const port = await new Promise<number>((resolve) => {
    taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port));
  });
  const { server, said } = await start(port);
  expect(server.port).toBeGreaterThan(port);
  expect(said[0]).toBe(`Port ${port} is in use; took ${server.port}.`);
});

it('says what is wrong with a port that is none', async () => {
  const wish = { port: 70_000, host: '127.0.0.1', open: false } as const;
  await expect(startServer(wish)).rejects.toThrow('70000 is no port: 0 to 65535 are.');
});

it('listens on the loopback only', async () => {
  const { server } = await start(0);
  expect((await raw(server.port, '/', 'example.com')).status).toBe(403);
  expect((await raw(server.port, '/', `localhost:${server.port}`)).status).not.toBe(403);
});

it.each(['/../../package.json', '/assets/../../../package.json', '/%2e%2e/%2e%2e/package.json'])(
  'gives nothing outside the page for the raw path %s',
  async (path) => {
    const { server } = await start(0);
    const answer = await raw(server.port, path, `127.0.0.1:${server.port}`);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.body).not.toContain('"dependencies"');
  },
);

it('loads the files of a folder by their URL, and no kind it does not know', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'section16-web-'));
  try {
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), 'page');
    writeFileSync(join(folder, 'assets', 'x.css'), 'a{}');
    writeFileSync(join(folder, 'assets', 'x.key'), 'secret');
    const files = await loadWebFiles(folder);
    expect([...files.keys()].sort()).toEqual(['/assets/x.css', '/index.html']);
    expect((await loadWebFiles(join(folder, 'missing'))).size).toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('finds the built page from wherever its own code lies', () => {
  expect(webFolder()).toBe(join(process.cwd(), 'dist', 'web'));
  expect(webFolder(join(process.cwd(), 'dist'))).toBe(join(process.cwd(), 'dist', 'web'));
});
