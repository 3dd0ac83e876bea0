import { CommanderError } from 'commander';
import type { CommonOptions, Invocation } from './commands/command.ts';
import { DONE, type ExitCode, FAILED, INTERRUPTED, WRONG_USE } from './exitCode.ts';
import { OutsideError, oneLine, reasonOf, UsageError } from './failure.ts';
import { buildProgram } from './program.ts';
import { Terminal, wantsColour } from './terminal.ts';
import { asUsageError } from './usage.ts';
import { version } from './version.ts';

/** Runs the command line given after the program's name and returns what the process should end with. */
async function main(args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = DONE;
  let help = '';
  const interrupted = interruption();
  const invocation = (options: CommonOptions): Invocation => ({
    terminal: new Terminal(process.stdout, process.stderr, {
      quiet: options.quiet ?? false,
      colour: wantsColour(options.color ?? true, process.stdout, process.env),
    }),
    interrupted,
  });
  const program = buildProgram(
    version(),
    async (options, work) => {
      code = await work(invocation({ ...program.opts(), ...options }));
    },
    (text) => {
      help += text;
    },
  );
  try {
    await program.parseAsync(args.length === 0 ? ['--help'] : args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError) || error.exitCode !== 0) {
      if (isClosedPipe(error)) return DONE;
      const { line, exit } = explained(error instanceof CommanderError ? asUsageError(error, program, args) : error);
      process.stderr.write(`section16: ${oneLine(line)}\n`);
      return exit;
    }
  }
  if (help !== '') await invocation({}).terminal.print(help);
  return code;
}

function explained(error: unknown): { line: string; exit: ExitCode } {
  if (error instanceof UsageError) return { line: `${error.message}; try: ${error.tryThis}`, exit: WRONG_USE };
  if (error instanceof OutsideError) return { line: error.message, exit: FAILED };
  // Whatever gets here is a fault of this program; the stack is for whoever mends it.
  if (process.env.SECTION16_DEBUG !== undefined)
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  return { line: `internal fault: ${reasonOf(error)} (SECTION16_DEBUG=1 shows where)`, exit: FAILED };
}

// Whoever read our output has seen enough (`section16 … | head`): no failure.
function isClosedPipe(error: unknown): boolean {
  return error instanceof OutsideError && error.code === 'EPIPE';
}

/** The first Ctrl-C asks the command to stop and clean up; the second one stops the process. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(INTERRUPTED);
      controller.abort();
    });
  }
  return controller.signal;
}

process.exitCode = await main(process.argv.slice(2));
