import { makeApp } from './app.ts';
import { listen } from './listen.ts';
import { openInBrowser } from './openInBrowser.ts';
import { loadWebFiles, webFolder } from './webFiles.ts';

export interface ServerWish {
  /** First port to try; 0 takes any that is free. When it is in use, the next ones are tried. */
  readonly port: number;
  /** Loopback addresses only: the page shows filings that may not be public yet. */
  readonly host: '127.0.0.1' | '::1' | 'localhost';
  /** Opens the page in the default browser. */
  readonly open: boolean;
  /** Where lines for the user go; standard output unless given. */
  readonly say?: (line: string) => void;
}

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves the web page to this machine and nobody else, and says where. Resolves when it listens; rejects with a message
 * for people when no port can be had or the address is not a loopback address.
 */
export async function startServer(wish: ServerWish): Promise<RunningServer> {
  const say = wish.say ?? ((line: string) => process.stdout.write(`${line}\n`));
  const app = makeApp({ files: await loadWebFiles(webFolder()) });
  const server = await listen(app, wish.host, wish.port);
  if (wish.port !== 0 && server.port !== wish.port) say(`Port ${wish.port} is in use; took ${server.port}.`);
  const url = `http://${wish.host.includes(':') ? `[${wish.host}]` : wish.host}:${server.port}/`;
  say(`section16 is at ${url} for this machine only. Ctrl+C ends it.`);
  if (wish.open) openInBrowser(url);
  return { url, port: server.port, close: server.close };
}
