import type { Command, CommanderError } from 'commander';
import { oneLine, UsageError } from './failure.ts';
import { nearest } from './nearest.ts';

/** What the parser of the command line has against a call, with the nearest call that it would take. */
export function asUsageError(error: CommanderError, program: Command, args: readonly string[]): UsageError {
  const command = commandOf(program, args);
  const message = oneLine(error.message.replace(/^error: /, ''));
  const quoted = /'([^']+)'/.exec(error.message)?.[1] ?? '';
  if (error.code === 'commander.unknownOption') {
    const flag = quoted.split('=')[0] ?? quoted;
    const guess = nearest(
      flag,
      command
        .createHelp()
        .visibleOptions(command)
        .map((option) => option.long ?? ''),
    );
    if (guess !== null) return new UsageError(message, corrected(args, flag, guess));
  }
  if (error.code === 'commander.unknownCommand' || error.code === 'commander.excessArguments') {
    const word = error.code === 'commander.unknownCommand' ? quoted : (firstWord(args) ?? '');
    const guess = nearest(
      word,
      command.commands.map((child) => child.name()),
    );
    if (guess !== null) return new UsageError(`unknown command '${word}'`, corrected(args, word, guess));
    if (command.commands.length > 0) return new UsageError(`unknown command '${word}'`, `${pathOf(command)} --help`);
  }
  if (error.code === 'commander.help') return new UsageError(`${command.name()} needs to know what`, usageOf(command));
  return new UsageError(message, usageOf(command));
}

/** The shortest whole call of a command. */
function usageOf(command: Command): string {
  if (command.commands.length > 0)
    return `${pathOf(command)} ${command.commands.map((child) => child.name()).join('|')} …`;
  const required = command.options
    .filter((option) => option.mandatory)
    .map((option) => option.flags.toUpperCase().replace(/^--\S+/, option.long ?? ''));
  const inputs = command.registeredArguments.map(
    (argument) => argument.name().toUpperCase() + (argument.variadic ? ' …' : ''),
  );
  return [pathOf(command), ...inputs, ...required].join(' ').replace(/[<>]/g, '');
}

function commandOf(program: Command, args: readonly string[]): Command {
  let command = program;
  for (const word of args) {
    const child = command.commands.find((candidate) => candidate.name() === word);
    if (child !== undefined) command = child;
  }
  return command;
}

function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}

function firstWord(args: readonly string[]): string | undefined {
  return args.find((arg) => !arg.startsWith('-'));
}

function corrected(args: readonly string[], wrong: string, right: string): string {
  return [
    'section16',
    ...args.map((arg) => (arg === wrong ? right : arg.startsWith(`${wrong}=`) ? right + arg.slice(wrong.length) : arg)),
  ]
    .map((arg) => (/^[\w@%+=:,./-]+$/.test(arg) ? arg : `'${arg.replaceAll("'", "'\\''")}'`))
    .join(' ');
}
