import type { Command } from 'commander';
import type { CalendarDate } from '../../base/calendarDate.ts';
import { isoDate, oneOf } from '../optionValues.ts';
import { type CommonOptions, complete, EXIT_CODES, type Runner } from './command.ts';

export const CHECK_FORMATS = ['text', 'json', 'sarif'] as const;

export interface CheckOptions extends CommonOptions {
  readonly received?: CalendarDate;
  readonly asOf?: CalendarDate;
  readonly format: (typeof CHECK_FORMATS)[number];
}

export function addCheckCommand(program: Command, run: Runner): void {
  const command = program
    .command('check')
    .description('Examine documents by every rule that applies, with its authority')
    .argument('<input...>', 'files, folders, or - for standard input')
    .option('--received <date>', 'the day EDGAR received it, where the input does not say', isoDate('--received'))
    .option(
      '--as-of <date>',
      'the day whose law applies to a document without a date; today in New York unless given',
      isoDate('--as-of'),
    )
    .option('--format <format>', CHECK_FORMATS.join(', '), oneOf('--format', CHECK_FORMATS), 'text');
  complete(command, [
    ['section16 check filing.xml', 'findings, gravest first'],
    ['section16 check filing.xml --received 2027-02-16', 'and whether it came in time'],
    ['section16 check filings/ --format sarif > findings.sarif', 'a folder, for code-scanning tools'],
  ])
    .addHelpText(
      'after',
      '\nA finding of outcome "review" asks for a person’s look and does not change the exit code; one of "fail" does, unless it is advice.',
    )
    .addHelpText('after', EXIT_CODES)
    .action((inputs: string[], options: CheckOptions) =>
      run(options, async (invocation) => (await import('./checkRun.ts')).runCheck(inputs, options, invocation)),
    );
}
