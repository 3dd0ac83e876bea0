import type { MiddlewareHandler } from 'hono';

const LOOPBACK_NAMES: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** True for a Host header that names this machine's loopback, with or without a port. */
export function isLoopbackHost(header: string | undefined): boolean {
  const match = /^(\[[0-9a-f:.]+\]|[^:[\]]+)(?::\d{1,5})?$/i.exec(header ?? '');
  return match?.[1] !== undefined && LOOPBACK_NAMES.has(match[1].toLowerCase());
}

/**
 * Refuses what was not addressed to the loopback by name, and what another site's page sent. A page elsewhere can point
 * a name of its own at 127.0.0.1 (DNS rebinding) and would otherwise be of the same origin as this server.
 */
export const loopbackOnly: MiddlewareHandler = async (c, next) => {
  if (!isLoopbackHost(c.req.header('Host'))) {
    return c.text('This server answers to localhost, 127.0.0.1 and [::1] only.\n', 403);
  }
  const origin = c.req.header('Origin');
  const site = c.req.header('Sec-Fetch-Site');
  const writes = c.req.method !== 'GET' && c.req.method !== 'HEAD';
  const foreign = (origin !== undefined && origin !== `http://${c.req.header('Host')}`) || site === 'cross-site';
  if (writes && foreign) return c.text('This server takes documents from its own page only.\n', 403);
  await next();
};
