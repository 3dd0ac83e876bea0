import type { Command } from 'commander';
import { wholeNumber } from '../optionValues.ts';
import { type CommonOptions, complete, type Runner } from './command.ts';

export interface ServeOptions extends CommonOptions {
  readonly port?: number;
  readonly open?: boolean;
}

export function addServeCommand(program: Command, run: Runner): void {
  const command = program
    .command('serve')
    .description('The web page, on this machine only')
    .option(
      '--port <number>',
      'the port to listen on (default: 1616, or a free one when that is taken)',
      wholeNumber('--port', 0, 65_535),
    )
    .option('--open', 'open it in the browser');
  complete(command, [
    ['section16 serve --open', 'start and open it'],
    ['section16 serve --port 8080', 'on a port of your choice'],
  ]).action((options: ServeOptions) =>
    run(options, async (invocation) => (await import('./serveRun.ts')).runServe(options, invocation)),
  );
}
