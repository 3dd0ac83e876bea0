import { Command } from 'commander';
import { addCheckCommand } from './commands/checkCommand.ts';
import { complete, EXIT_CODES, type Runner } from './commands/command.ts';
import { addDueCommand } from './commands/dueCommand.ts';
import { addExplainCommand } from './commands/explainCommand.ts';
import { addReadCommand } from './commands/readCommand.ts';
import { addRenderCommand } from './commands/renderCommand.ts';
import { addServeCommand } from './commands/serveCommand.ts';

/** The commands with their options and help. What a command does is loaded when it runs, so that help is quick. */
export function buildProgram(version: string, run: Runner, write: (text: string) => void): Command {
  const program = new Command('section16')
    .description('Reports of insiders’ holdings and trades under Section 16: SEC Forms 3, 4 and 5.')
    .version(version, '-V, --version', 'the version')
    .showSuggestionAfterError(false);
  addReadCommand(program, run);
  addCheckCommand(program, run);
  addRenderCommand(program, run);
  addDueCommand(program, run);
  addExplainCommand(program, run);
  addServeCommand(program, run);
  program.helpCommand(false);
  complete(program, [
    ['section16 read filing.txt --to json', 'what a filing says'],
    ['section16 check filing.xml', 'what is wrong with it'],
    ['section16 due form5 --fiscal-year-end 2026-12-31', 'when the next one is due'],
    ['section16 COMMAND --help', 'more of one command'],
  ]).addHelpText('after', EXIT_CODES);
  settle(program, write);
  return program;
}

function settle(command: Command, write: (text: string) => void): void {
  command.exitOverride().configureOutput({ writeOut: write, writeErr: () => {}, getOutHelpWidth: () => 110 });
  for (const child of command.commands) settle(child, write);
}
