import type { Command } from 'commander';
import type { ExitCode } from '../exitCode.ts';
import type { Terminal } from '../terminal.ts';

/** Options that every command takes. */
export interface CommonOptions {
  readonly quiet?: boolean;
  readonly color?: boolean;
}

/** What a command is given to run with. */
export interface Invocation {
  readonly terminal: Terminal;
  /** Set when the user presses Ctrl-C: stop soon, leave nothing half written. */
  readonly interrupted: AbortSignal;
}

/** Runs a command's work and keeps the exit code it ends with. */
export type Runner = (options: CommonOptions, work: (invocation: Invocation) => Promise<ExitCode>) => Promise<void>;

/** Adds what all commands share: the common options, and examples at the end of the help. */
export function complete(command: Command, examples: readonly (readonly [call: string, does: string])[]): Command {
  const width = Math.max(...examples.map(([call]) => call.length));
  const lines = examples.map(([call, does]) => `  ${call.padEnd(width)}  ${does}`);
  return command
    .option('-q, --quiet', 'no progress and no messages but errors')
    .option('--no-color', 'no colours (also: the NO_COLOR variable)')
    .helpOption('-h, --help', 'this help')
    .addHelpText('after', `\nExamples:\n${lines.join('\n')}`);
}

export const EXIT_CODES = `
Exit codes: 0 nothing wrong · 1 problems or findings of weight · 2 an input could not be read · 3 wrong use · 4 disk or network failed.`;
