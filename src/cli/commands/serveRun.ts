import { startServer } from '../../server/start.ts';
import { DONE, type ExitCode } from '../exitCode.ts';
import { OutsideError, reasonOf } from '../failure.ts';
import type { Invocation } from './command.ts';
import type { ServeOptions } from './serveCommand.ts';

/** Port of the page unless another is asked for. */
const PORT = 1616;

/** Serves the web page to this machine until the user ends it. */
export async function runServe(options: ServeOptions, { terminal, interrupted }: Invocation): Promise<ExitCode> {
  const server = await startServer({
    port: options.port ?? PORT,
    host: '127.0.0.1',
    open: options.open ?? false,
    say: (line) => terminal.note(line),
  }).catch((error: unknown) => {
    throw new OutsideError(reasonOf(error));
  });
  await new Promise<void>((resolve) => {
    if (interrupted.aborted) resolve();
    else interrupted.addEventListener('abort', () => resolve());
  });
  await server.close();
  return DONE;
}
