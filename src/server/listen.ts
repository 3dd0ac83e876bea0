import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

const PORTS_TRIED = 20;

/** Listens on the first free port from `port` on. */
export async function listen(app: Hono, host: string, port: number): Promise<Listening> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`${port} is no port: 0 to 65535 are.`);
  const last = port === 0 ? 0 : Math.min(port + PORTS_TRIED - 1, 65_535);
  for (let candidate = port; candidate <= last; candidate++) {
    const listening = await listenOn(app, host, candidate);
    if (listening !== null) return listening;
  }
  throw new Error(`Ports ${port} to ${last} of ${host} are all in use. Name a free one with --port, or 0 for any.`);
}

/** Null when the port is taken. */
function listenOn(app: Hono, host: string, port: number): Promise<Listening | null> {
  const server = createAdaptorServer({ fetch: app.fetch });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(null);
      else reject(new Error(`Cannot listen on ${host}, port ${port}: ${error.message}`));
    });
    server.listen(port, host, () => {
      const close = () =>
        new Promise<void>((done) => {
          server.close(() => done());
          if ('closeAllConnections' in server) server.closeAllConnections();
        });
      resolve({ port: (server.address() as AddressInfo).port, close });
    });
  });
}
